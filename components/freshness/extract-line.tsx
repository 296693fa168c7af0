import type { ReactNode } from "react";

/** One fact of the extract, inside of a <dl>. */
export function ExtractLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sm:grid sm:grid-cols-[10rem_1fr] sm:gap-4 print:grid print:grid-cols-[10rem_1fr] print:gap-4">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}
