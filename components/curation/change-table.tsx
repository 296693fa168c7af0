import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { HistoryNames } from "@/lib/directory/types/history";
import type { PartChange } from "@/lib/directory/rules/version-changes";
import { useSubjectName } from "./use-subject-name";
import { useValueWords } from "./use-value-words";

const ICONS = { ADDED: "check", REMOVED: "close", CHANGED: "arrow" } as const;

/** What became of one part of an entry: field, before, after. On narrow screens one block per field. */
export function ChangeTable({ change, names }: { change: PartChange; names: HistoryNames }) {
  const t = useTranslations("curation.history");
  const field = useFieldName();
  const words = useValueWords(names);
  const { subject, how, fields } = change;
  return (
    <table className="block w-full border-collapse text-left md:table">
      <caption className="block pb-1 text-left font-semibold md:table-caption">
        <span className="inline-flex items-center gap-2">
          <Icon name={ICONS[how]} />
          {useSubjectName(names)(subject)} ({t(`how.${how}`)})
        </span>
      </caption>
      {fields.length === 0 ? null : (
        <>
          <thead className="hidden md:table-header-group">
            <tr className="border-b border-edge">
              <th scope="col" className="w-1/4 py-1 pr-4">
                {t("field")}
              </th>
              <th scope="col" className="w-1/3 py-1 pr-4">
                {t("before")}
              </th>
              <th scope="col" className="py-1">
                {t("after")}
              </th>
            </tr>
          </thead>
          <tbody className="block md:table-row-group">
            {fields.map(({ field: name, before, after }) => (
              <tr key={name} className="block border-b border-line py-2 align-top md:table-row">
                <th scope="row" className="block font-semibold md:table-cell md:py-1 md:pr-4">
                  {field(subject.kind, name)}
                </th>
                <td className="block whitespace-pre-line wrap-anywhere md:table-cell md:py-1 md:pr-4">
                  <span className="text-soft md:sr-only">{t("before")}: </span>
                  {words(subject.kind, name, before)}
                </td>
                <td className="block whitespace-pre-line wrap-anywhere md:table-cell md:py-1">
                  <span className="text-soft md:sr-only">{t("after")}: </span>
                  {words(subject.kind, name, after)}
                </td>
              </tr>
            ))}
          </tbody>
        </>
      )}
    </table>
  );
}

/** The label of the field's form; a column without one keeps its own name. */
function useFieldName(): (kind: PartChange["subject"]["kind"], name: string) => string {
  const t = useTranslations("curation.field");
  return (kind, name) => {
    const key = `${kind}.${name}` as "provider.name";
    return t.has(key) ? t(key) : name;
  };
}
