import { expect, test } from "vitest";
import { BAD, GOOD } from "@/tests/support/plain-language-sentences";
import { checkPlainLanguage } from "./check-plain-language";
import { RULES } from "./rules";
import type { RuleId } from "./types";

const texts: readonly (readonly [text: string, ...rules: RuleId[]])[] = [
  ...GOOD.map((text) => [text] as const),
  ...BAD,
];

const judged = texts.map(([text, ...rules]) => ({ text, rules, found: rulesFoundIn(text) }));

/** What was measured, in percent; a rule that is not named finds all and only what it should. */
const LEAST: Partial<Record<RuleId, { precision: number; recall: number }>> = {
  LS02: { precision: 100, recall: 80 },
  LS08: { precision: 85, recall: 85 },
  LS10: { precision: 83, recall: 100 },
  LS22: { precision: 100, recall: 80 },
  LS23: { precision: 100, recall: 85 },
};
/** "+" is found and wrong, "-" is not found. */
const KNOWN_MISTAKES = [
  "+LS08 Hat der Chef der Gruppe geholfen?",
  "+LS10 Das wird bekannt.",
  "-LS02 Sie lernen kochen und Ihre Eltern freuen sich.",
  "-LS08 Annas Arbeit ist gut.",
  "-LS22 Der Betrieb hat ein gutes Klima.",
  "-LS23 Das ist eine Philosophie.",
];

test("a text breaks exactly the rules that people would name, but for the known mistakes", () => {
  const mistakes = judged.flatMap(({ text, rules, found }) => {
    const wrong = [...found].filter((rule) => !rules.includes(rule)).map((rule) => `+${rule}`);
    const lacking = rules.filter((rule) => !found.has(rule)).map((rule) => `-${rule}`);
    return wrong.length + lacking.length > 0 ? [`${[...wrong, ...lacking].join(" ")} ${text}`] : [];
  });
  expect(mistakes).toEqual(KNOWN_MISTAKES);
});

test("precision and recall of every rule are no worse than measured", () => {
  const rows = RULES.map(({ id }) => measure(id));
  console.log(
    [
      "rule  bad  precision  recall",
      ...rows.map((row) => `${row.id}  ${pad(row.expected, 3)}  ${pad(row.precision, 8)}%  ${pad(row.recall, 5)}%`),
    ].join("\n"),
  );
  for (const { id, precision, recall } of rows) {
    const least = LEAST[id] ?? { precision: 100, recall: 100 };
    expect(precision, `precision of ${id}`).toBeGreaterThanOrEqual(least.precision);
    expect(recall, `recall of ${id}`).toBeGreaterThanOrEqual(least.recall);
  }
});

test("every rule is tried by at least four bad texts, and there are a hundred good ones", () => {
  expect(RULES.map(({ id }) => measure(id)).filter(({ expected }) => expected < 4)).toEqual([]);
  expect(GOOD.length).toBeGreaterThanOrEqual(100);
});

function measure(id: RuleId) {
  const expected = judged.filter(({ rules }) => rules.includes(id));
  const found = judged.filter((text) => text.found.has(id));
  const right = found.filter(({ rules }) => rules.includes(id)).length;
  const percent = (whole: number) => (whole === 0 ? 100 : Math.floor((100 * right) / whole));
  return { id, expected: expected.length, precision: percent(found.length), recall: percent(expected.length) };
}

function rulesFoundIn(text: string): Set<RuleId> {
  return new Set(checkPlainLanguage(text).map(({ rule }) => rule));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width);
}
