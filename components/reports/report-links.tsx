import { useTranslations } from "next-intl";

type Props = { entryId: string; mayHide: boolean; mayAsk: boolean };

/** Where staff changes what was reported, or asks who knows: that comes before the decision. */
export function ReportLinks({ entryId, mayHide, mayAsk }: Props) {
  const t = useTranslations("report-desk.detail");
  const entry = `/verwaltung/eintraege/${entryId}`;
  const links = [
    { href: entry, words: t("edit") },
    ...(mayHide ? [{ href: `${entry}/sichtbarkeit`, words: t("hide") }] : []),
    ...(mayAsk ? [{ href: `/verwaltung/meldungen/fragen?eintrag=${entryId}`, words: t("ask") }] : []),
  ];
  return (
    <ul className="print:hidden">
      {links.map(({ href, words }) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center">
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
