import offers from "@/lib/i18n/messages/de/offers.json";
import { FIELDS, headingOf, REQUIRED_FIELDS, type Field } from "../schema/columns";
import { german as t } from "./german";
import { writeSpreadsheet } from "./spreadsheet";

/** Long lists of words stand in the template, short ones in the explanation itself. */
const WORDS: Partial<Record<Field, readonly string[]>> = {
  occupations: Object.values(offers.occupationShort),
  targetGroups: Object.values(offers.targetGroupShort),
};

/** An empty spreadsheet that explains itself: title, explanations and an example stand above the headings. */
export function writeTemplate(): string {
  const rest = FIELDS.slice(1).map(() => "");
  return writeSpreadsheet([
    [t("template.intro"), ...rest],
    FIELDS.map(explain),
    FIELDS.map((field) => t(`example.${field}`)),
    FIELDS.map(headingOf),
  ]);
}

function explain(field: Field): string {
  const words = WORDS[field];
  const expected = t(`expected.${field}`);
  if (words)
    return t("template.values", { expected, words: words.map((word) => word.replaceAll(",", " und")).join(", ") });
  return REQUIRED_FIELDS.some((required) => required === field) ? t("template.required", { expected }) : expected;
}
