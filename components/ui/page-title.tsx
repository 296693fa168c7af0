import type { ReactNode } from "react";

/** The one h1 of a page; `lang` when it is in another language than the page. */
export function PageTitle({ lang, children }: { lang?: "de"; children: ReactNode }) {
  return (
    <h1 lang={lang} className="max-w-[40ch] text-3xl sm:text-4xl" tabIndex={-1}>
      {children}
    </h1>
  );
}
