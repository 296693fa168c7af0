import { createHash } from "node:crypto";
import type { Day } from "@/lib/platform/day";
import type { EasyCheck, Keeper, TextId, TextStanding } from "../types";

/** Of the built-in texts: when they were written, and by when somebody reads them again. */
export const BUILT_IN = { changedOn: "2026-11-22", reviewOn: "2027-05-22", keeper: "CONTENT" } as const;

/** What a Fassung says besides its text. */
export type VersionFacts = {
  number: number;
  changedOn: Day;
  keeper: Keeper;
  reviewOn: Day;
  sourceHash: string | null;
  check: EasyCheck | null;
};

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

type Sources = {
  id: TextId;
  /** Null: nobody has changed the text yet. */
  version: VersionFacts | null;
  /** What visitors read in German today, and what the software brings. */
  german: string;
  builtInGerman: string;
  today: Day;
};

/** A built-in translation was made from the built-in German text. */
export function isTranslationOld({ id, version, german, builtInGerman }: Omit<Sources, "today">): boolean {
  if (id.locale === "de") return false;
  return (version?.sourceHash ?? hashOf(builtInGerman)) !== hashOf(german);
}

export function standingOf({ today, ...sources }: Sources): TextStanding {
  const { id, version } = sources;
  const { changedOn, keeper, reviewOn } = version ?? BUILT_IN;
  const isOld = isTranslationOld(sources);
  return {
    number: version?.number ?? 0,
    changedOn,
    keeper,
    reviewOn,
    isReviewDue: reviewOn <= today,
    isTranslationOld: isOld,
    easy: id.locale === "de-simple" ? easyOf(version?.check ?? null, isOld) : null,
  };
}

/** People checked this text; it counts as long as it says what the German one says. */
function easyOf(check: EasyCheck | null, isOld: boolean): TextStanding["easy"] {
  if (check === null) return { state: "UNCHECKED", check };
  return { state: isOld ? "STALE" : "CHECKED", check };
}
