import type { ReactNode } from "react";

/** A part of an entry with its heading; `id` is what links in the page jump to. */
export function EntrySection({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="space-y-4 border-t border-line pt-6">
      <h2 id={id} className="text-2xl">
        {heading}
      </h2>
      {children}
    </section>
  );
}
