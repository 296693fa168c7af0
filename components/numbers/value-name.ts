import type { useTranslations } from "next-intl";
import { NONE, type Dimension } from "@/lib/statistics/types";

type Translate = ReturnType<typeof useTranslations<never>>;
type Key = Parameters<Translate>[0];

const KEYS: Record<Exclude<Dimension, "month">, string> = {
  land: "geo.land",
  area: "offers.area",
  funderKind: "recognitions.funderKind",
  age: "numbers.age",
  visibility: "numbers.visibility",
  status: "numbers.status",
  reviewStatus: "numbers.reviewStatus",
  result: "numbers.result",
};

const MONTH = new Intl.DateTimeFormat("de", { month: "short", year: "numeric", timeZone: "UTC" });

/** A value of a dimension in words: "HE" is "Hessen", "2026-03" is "März 2026". */
export function valueName(t: Translate, dimension: Dimension, key: string): string {
  if (dimension === "month") return MONTH.format(new Date(`${key}-01`));
  return t(messageKey(key === NONE ? `numbers.none.${dimension}` : `${KEYS[dimension]}.${key}`));
}

/** Every value of every dimension has words; tests/integration/statistics.test.ts asks for all of them. */
const messageKey = (key: string) => key as Key;
