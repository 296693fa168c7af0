import type { ReactNode } from "react";

/** The one h1 of a page. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1 className="max-w-[40ch] text-3xl sm:text-4xl" tabIndex={-1}>
      {children}
    </h1>
  );
}
