import { useTranslations } from "next-intl";
import type { Counts, Level } from "@/lib/imports/types";

const LEVELS: readonly Level[] = ["providers", "sites", "offers", "recognitions"];
const CHANGES = ["created", "changed", "unchanged"] as const;

/** How many of what are new, changed or as they were; one block per level where there is no room for a table. */
export function CountsTable({ caption, counts }: { caption: string; counts: Counts }) {
  const t = useTranslations("transfer.summary");
  const level = useTranslations("imports.level");
  return (
    <table className="w-full max-w-text border-collapse text-left max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b-2 border-edge">
          <th scope="col" className="py-1 pr-2">
            {t("level")}
          </th>
          {CHANGES.map((change) => (
            <th key={change} scope="col" className="py-1 pl-2 text-right">
              {t(change)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {LEVELS.map((each) => (
          <tr key={each} className="border-b border-line max-sm:flex max-sm:flex-wrap max-sm:gap-x-4 max-sm:py-2">
            <th scope="row" className="py-1 pr-2 font-normal max-sm:w-full max-sm:p-0 max-sm:font-semibold">
              {level(each)}
            </th>
            {CHANGES.map((change) => (
              <td key={change} className="py-1 pl-2 text-right tabular-nums max-sm:p-0">
                {counts[each][change]} <span className="sm:hidden">{t(change)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
