import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import type { Operator } from "./contact";
import { ExampleBanner } from "./example-banner";
import { Footer } from "./footer";
import { Header } from "./header";
import { PlainLanguageNote, type EasyCheck } from "./plain-language-note";
import { preloadFont } from "./preload-font";
import { SkipLink } from "./skip-link";

/** What stands around every public page. */
export function Shell({
  exampleData,
  operator,
  question,
  easyCheck,
  children,
}: {
  exampleData: boolean;
  operator: Operator;
  /** Below the page: whether it helped. */
  question?: ReactNode;
  /** Who checked this page in Leichte Sprache. */
  easyCheck: EasyCheck | null;
  children: ReactNode;
}) {
  const t = useTranslations("layout");
  preloadFont();
  return (
    <>
      <SkipLink href="#inhalt">{t("skip")}</SkipLink>
      <Header />
      {exampleData ? <ExampleBanner /> : null}
      <main id="inhalt" tabIndex={-1} className="mx-auto max-w-page px-4 pt-6 sm:px-6 sm:pt-10">
        {useLocale() === "de-simple" ? <PlainLanguageNote check={easyCheck} /> : null}
        {children}
      </main>
      {question}
      <Footer operator={operator} />
    </>
  );
}
