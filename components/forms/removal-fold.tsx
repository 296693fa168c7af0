import type { ReactNode } from "react";

/** The second step before something goes. Inside of its form, so that what went wrong stands above it when it is closed again. */
export function RemovalFold({ summary, of, children }: { summary: string; of?: string; children: ReactNode }) {
  return (
    <details className="max-w-text rounded-lg border border-edge bg-surface">
      <summary className="min-h-11 px-4 py-2 font-semibold text-petrol">
        {summary}
        {of === undefined ? null : <span className="sr-only"> {of}</span>}
      </summary>
      <div className="space-y-4 border-t border-line p-4">{children}</div>
    </details>
  );
}
