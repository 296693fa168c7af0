import { useTranslations } from "next-intl";

/** The way back from a page of the own entry. */
export function BackToOverview({ href }: { href: string }) {
  return (
    <p className="print:hidden">
      <a href={href} className="inline-flex min-h-11 items-center">
        {useTranslations("own-entry")("back")}
      </a>
    </p>
  );
}
