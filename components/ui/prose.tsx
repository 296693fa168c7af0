import type { ReactNode } from "react";

/** Running text: at most 72 characters a line, room between the parts. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-text space-y-4 [&_dt]:font-semibold [&_h2]:mt-10 [&_h2]:text-2xl [&_h3]:mt-6 [&_h3]:text-xl [&_li+li]:mt-2 [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6">
      {children}
    </div>
  );
}
