import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import type { Operator } from "./contact";
import { ExampleBanner } from "./example-banner";
import { Footer } from "./footer";
import { Header } from "./header";
import { PlainLanguageNote } from "./plain-language-note";
import { preloadFont } from "./preload-font";
import { SkipLink } from "./skip-link";

/** What stands around every public page. */
export function Shell({
  exampleData,
  operator,
  children,
}: {
  exampleData: boolean;
  operator: Operator;
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
        {useLocale() === "de-simple" ? <PlainLanguageNote /> : null}
        {children}
      </main>
      <Footer operator={operator} />
    </>
  );
}
