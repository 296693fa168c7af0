import { useTranslations } from "next-intl";

type Props = { entryId: string | null; mayHide: boolean; mayAsk: boolean };

/** Where staff changes what was reported, or asks who knows. */
export function ReportLinks({ entryId, mayHide, mayAsk }: Props) {
  const t = useTranslations("report-desk.detail");
  const entry = `/verwaltung/eintraege/${entryId ?? ""}`;
  const links = [
    ...(entryId === null ? [] : [{ href: entry, words: t("edit") }]),
    ...(entryId === null || !mayHide ? [] : [{ href: `${entry}/sichtbarkeit`, words: t("hide") }]),
    ...(entryId === null || !mayAsk
      ? []
      : [{ href: `/verwaltung/meldungen/fragen?eintrag=${entryId}`, words: t("ask") }]),
    { href: "/verwaltung/meldungen", words: t("back") },
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
