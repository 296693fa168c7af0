import { useFormatter, useTranslations } from "next-intl";
import type { Author, HistoryItem, HistoryNames } from "@/lib/directory/types/history";
import { ChangeTable } from "./change-table";

type Props = { entryId: string; items: readonly HistoryItem[]; names: HistoryNames; mayEdit: boolean; latest: number };

/** What happened to an entry, newest first: who, when, why, and what became of which field. */
export function HistoryList({ entryId, items, names, mayEdit, latest }: Props) {
  const t = useTranslations("curation.history");
  const format = useFormatter();
  const who = useAuthor();
  const action = useActionWords();
  if (items.length === 0) return <p>{t("empty")}</p>;
  return (
    <ol className="space-y-8">
      {items.map((item) => (
        <li key={item.key} className="break-inside-avoid space-y-2 border-t-2 border-edge pt-4">
          <h2 className="text-xl">
            {t("at", {
              day: format.dateTime(item.at, "day"),
              time: format.dateTime(item.at, { hour: "2-digit", minute: "2-digit" }),
            })}
            {": "}
            {format.list(item.actions.map(action), { type: "unit" })}
          </h2>
          <p>
            {t("by", { who: who(item.author) })}
            {item.onBehalf ? `, ${t("onBehalf")}` : ""}
            {item.number === null ? "" : `. ${t("version", { number: item.number })}`}
          </p>
          <p>{item.reason ? t("reason", { reason: item.reason }) : t("noReason")}</p>
          <Changes item={item} names={names} />
          {mayEdit && item.number !== null && item.number !== latest ? (
            <a
              href={`/verwaltung/eintraege/${entryId}/verlauf/${String(item.number)}`}
              className="inline-flex min-h-11 items-center print:hidden"
            >
              {t("restore")}
              <span className="sr-only">: {t("version", { number: item.number })}</span>
            </a>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Changes({ item, names }: { item: HistoryItem; names: HistoryNames }) {
  const t = useTranslations("curation.history");
  if (item.number === null) return item.changes.length === 0 ? null : <p>{t("gone")}</p>;
  if (item.changes.length === 0) return <p>{t("nothing")}</p>;
  return (
    <div className="space-y-4">
      {item.changes.map((change) => (
        <ChangeTable key={`${change.subject.kind} ${change.subject.id}`} change={change} names={names} />
      ))}
    </div>
  );
}

function useAuthor(): (author: Author) => string {
  const t = useTranslations("curation.history");
  const role = useTranslations("staff.role");
  const format = useFormatter();
  return (author) => {
    switch (author.kind) {
      case "person": {
        const roles = format.list(author.roles.map((each) => role(each)));
        return roles ? t("personRole", { name: author.name, roles }) : author.name;
      }
      case "former":
        return t("formerPerson");
      case "visitor":
        return t("visitor");
      case "link":
        return t("link");
      case "system":
        if (author.job.startsWith("example")) return t("system.example");
        return author.job === "import" ? t("system.import") : t("system.other", { job: author.job });
    }
  };
}

/** "provider.edit" → "Angaben zum Träger geändert"; steps of other areas by their own name. */
function useActionWords(): (action: string) => string {
  const t = useTranslations("curation.history.action");
  return (action) => {
    const key = action.replace(".", "_") as "provider_edit";
    return t.has(key) ? t(key) : t("other", { action });
  };
}
