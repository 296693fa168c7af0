import type { ReactNode } from "react";

/** A heading with its text. */
export function TextSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="space-y-4">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
