import { useTranslations } from "next-intl";

/** New entries that wait to be published. */
export function HandedInList({ entries }: { entries: readonly { id: string; name: string }[] }) {
  const t = useTranslations("members.claims");
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="neue" className="space-y-4 print:hidden">
      <h2 id="neue" className="text-2xl">
        {t("newHeading")}
      </h2>
      <p className="max-w-text">{t("newText")}</p>
      <ul>
        {entries.map(({ id, name }) => (
          <li key={id}>
            <a href={`/verwaltung/eintraege/${id}`} className="inline-flex min-h-11 items-center break-words">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
