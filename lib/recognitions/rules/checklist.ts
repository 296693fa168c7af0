import { pathOf } from "@/lib/recognitions/rules/path";
import {
  MINIMUM_CONTENTS,
  type Cell,
  type CheckAnswer,
  type CheckItem,
  type RecognitionStatus,
} from "@/lib/recognitions/types";

/** `needed`: only a "yes" lets the cell be confirmed; the others may be "no" or "not needed". */
type Item = { key: CheckItem; needed: boolean };
export type Answers = Partial<Record<CheckItem, { answer?: CheckAnswer | null | undefined }>>;

const need = (...keys: CheckItem[]): Item[] => keys.map((key) => ({ key, needed: true }));
const may = (...keys: CheckItem[]): Item[] => keys.map((key) => ({ key, needed: false }));

const WHO = need("LEGAL_ENTITY", "FUNDER", "AREA");
const SOURCE = [...need("INDEPENDENT"), ...may("SIGNED")];

/** BA: §§ 176, 181 SGB III, § 5 AZAV, §§ 57, 60 SGB IX. EGH: §§ 123, 125 SGB IX. Others: § 38 SGB IX. */
const APPROVAL = {
  BA: [
    ...need("LEGAL_ENTITY", "AREA", "AZAV_VALID", "AZAV_SECTION", "AZAV_SITE", "QLHB", "DATES"),
    ...may("PRICE"),
    ...SOURCE,
  ],
  EGH: [
    ...WHO,
    ...need("SITE", "SERVICE_AGREEMENT", "DATES"),
    ...may("PRICE_AGREEMENT"),
    ...may(...MINIMUM_CONTENTS),
    ...SOURCE,
  ],
  OTHER: [...WHO, ...need("SITE", "CONTRACT_38", "DATES"), ...SOURCE],
} satisfies Record<string, Item[]>;

/** What has to be looked at to confirm that status of the cell, in the order of the form. */
export function checklistOf({ funderKind }: Pick<Cell, "funderKind">, status: RecognitionStatus): readonly Item[] {
  switch (status) {
    case "GRANTED":
    case "SUSPENDED":
      return APPROVAL[pathOf(funderKind)];
    case "CASE_BY_CASE":
      return [...WHO, ...need("SINGLE_CASE"), ...SOURCE];
    case "PERSONAL_BUDGET":
      return [...need("LEGAL_ENTITY", "AREA", "PERSONAL_BUDGET"), ...SOURCE];
    default:
      return [...WHO, ...need("DECISION"), ...SOURCE];
  }
}

/** What keeps the cell from being confirmed: not answered, or needed and not "yes". */
export const openItems = (items: readonly Item[], answers: Answers): CheckItem[] =>
  items
    .filter(({ key, needed }) => {
      const answer = answers[key]?.answer;
      return needed ? answer !== "YES" : !answer;
    })
    .map(({ key }) => key);
