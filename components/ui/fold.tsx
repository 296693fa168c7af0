import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Folded content behind a button, open beside the list where there is room; works without JavaScript. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="fold group rounded-lg border border-edge bg-surface lg:border-0 lg:bg-transparent">
      <summary className="flex min-h-12 list-none items-center justify-between gap-3 rounded-lg px-4 py-2 font-semibold text-petrol [&::-webkit-details-marker]:hidden">
        {summary}
        <Icon name="down" className="size-6 group-open:rotate-180" />
      </summary>
      <div className="border-t border-line p-4 lg:border-0 lg:p-0">{children}</div>
    </details>
  );
}
