import type { ReactNode } from "react";

/** Documents left and staying in view, the work right; one column below 64em, which is every screen at 200 % zoom. */
export function ReviewLayout({ documents, children }: { documents: ReactNode; children: ReactNode }) {
  return (
    <div className="space-y-8 lg:grid lg:grid-cols-2 lg:items-start lg:gap-10 lg:space-y-0">
      <div className="lg:sticky lg:top-4">{documents}</div>
      <div className="min-w-0 space-y-8">{children}</div>
    </div>
  );
}
