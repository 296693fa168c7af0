import { useFormatter, useTranslations } from "next-intl";
import type { PageAnswers } from "@/lib/reports/types";

const CELL = "px-2 py-1 text-right max-md:flex max-md:justify-between max-md:gap-4 max-md:px-0";

/** "Haben Sie gefunden, was Sie suchen?": yes and no by page. */
export function PageAnswerTable({ answers }: { answers: readonly PageAnswers[] }) {
  const t = useTranslations("report-desk.answers");
  const format = useFormatter();
  if (answers.length === 0) return <p className="text-soft">{t("none")}</p>;
  return (
    <table className="w-full max-w-text border-collapse max-md:block">
      <caption className="sr-only">{t("heading")}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-edge text-left text-sm">
          {(["page", "yes", "no", "share"] as const).map((column) => (
            <th key={column} scope="col" className={`px-2 py-2 ${column === "page" ? "pl-0" : "text-right"}`}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {answers.map(({ page, yes, no }) => (
          <tr key={page} className="border-b border-line max-md:block max-md:py-3">
            <th scope="row" className="py-1 pr-2 text-left font-semibold max-md:block">
              {t(`pages.${PAGE_KEYS[page]}`)}
            </th>
            {(
              [
                ["yes", format.number(yes)],
                ["no", format.number(no)],
                ["share", format.number(yes / (yes + no), { style: "percent" })],
              ] as const
            ).map(([column, figure]) => (
              <td key={column} className={CELL}>
                <span className="md:hidden">{t(column)}</span>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Keys of words know neither slashes nor brackets. */
const PAGE_KEYS = {
  "/": "start",
  "/anbieter": "search",
  "/anbieter/[slug]": "entry",
  "/andere-leistungsanbieter": "about",
  "/anbieter-werden": "become",
  "/barrierefreiheit": "accessibility",
  "/datenschutz": "privacy",
  "/hilfe": "help",
  "/impressum": "imprint",
  "/merkliste": "shortlist",
  "/nutzungsbedingungen": "terms",
  "/offline": "offline",
  "/so-pruefen-wir": "checking",
  "/wegweiser": "guide",
  "/woerter": "words",
} as const satisfies Record<PageAnswers["page"], string>;
