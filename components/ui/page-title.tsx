import type { ReactNode } from "react";

/** The one h1 of a page; `lang` when it is in another language than the page. "Berufsbildungsbereich" fits 320 px. */
export function PageTitle({ lang, children }: { lang?: "de"; children: ReactNode }) {
  return (
    <h1 lang={lang} className="max-w-[40ch] text-3xl max-[22rem]:text-[1.7rem] sm:text-4xl" tabIndex={-1}>
      {children}
    </h1>
  );
}
