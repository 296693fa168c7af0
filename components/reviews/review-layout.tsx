import type { ReactNode } from "react";

type Props = { documents: ReactNode; label: string; children: ReactNode };

/**
 * Documents left and staying in view, the work right; one column below 64em, which is every screen at 200 % zoom. What
 * is higher than the window scrolls by itself, by keyboard too: so it can be focused and has a name.
 */
export function ReviewLayout({ documents, label, children }: Props) {
  return (
    <div className="space-y-8 lg:grid lg:grid-cols-2 lg:items-start lg:gap-10 lg:space-y-0">
      <div
        role="region"
        aria-label={label}
        // Only what can be focused can be scrolled by keys.
        tabIndex={0}
        className="lg:sticky lg:top-4 lg:-m-2 lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto lg:p-2 print:static print:max-h-none"
      >
        {documents}
      </div>
      <div className="min-w-0 space-y-8">{children}</div>
    </div>
  );
}
