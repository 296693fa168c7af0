"use client";
import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import { type AreaFacts, areaFacts } from "./area-facts";
import { entryFacts } from "./entry-facts";
import type { SheetStyle } from "./sheet-choices";
import type { ShortlistCell, ShortlistEntry } from "./shortlist-entry";
import { useWords } from "./use-words";

const FACTS = ["what", "payers", "places", "trial", "wheelchair"] as const;
type FactName = (typeof FACTS)[number];
export type SheetFact = { name: FactName | "address" | "phone" | "email" | "role" | "hours"; lines: ReactNode[] };

/** What the sheet says of an entry, in both kinds of language. */
export function useSheetFacts(entry: ShortlistEntry): Record<SheetStyle, SheetFact[]> {
  const words = useWords();
  const easy = useEasyLines(entry);
  const standard = entryFacts(words, entry);
  return {
    STANDARD: FACTS.map((name) => ({ name, lines: standard.find((fact) => fact.name === name)?.lines ?? [] })),
    EASY: FACTS.map((name) => ({ name, lines: easy[name] })),
  };
}

/** The same facts in short sentences; where the sites differ, it is enough to know that. */
function useEasyLines({ sites }: ShortlistEntry): Record<FactName, ReactNode[]> {
  const t = useTranslations("shortlist.easy");
  const offers = sites.flatMap((site) => site.offers);
  const areas = areaFacts(offers);
  const settings = new Set(areas.flatMap((area) => area.settings));
  const one = <Value,>(values: readonly (Value | null | undefined)[], wordsOf: (value: Value) => ReactNode) => {
    const [value, ...others] = new Set(values);
    if (others.length > 0) return [t("differs")];
    return [value === null || value === undefined ? t.rich("unknown", BOLD) : wordsOf(value)];
  };
  const cells = easyCells(areas).map(({ funder, badge }) => (
    <>
      {`${t("funder", { funder: funder.name })}\n`}
      {t.rich(`badge.${badge.state}`, {
        ...BOLD,
        checked: badge.checked ? "yes" : "no",
        day: new Date(badge.day ?? 0),
      })}
    </>
  ));
  return {
    what: [
      ...areas.map(({ area }) => t(`area.${area}`)),
      ...(settings.size === 1 ? [...settings].map((setting) => t(`setting.${setting}`)) : []),
    ],
    payers: cells.length > 0 ? cells : [t.rich("unknown", BOLD)],
    places: one(
      offers.map((offer) => (offer.pausedUntil ? "NONE" : offer.places)),
      (places) => t.rich(`places.${places}`, BOLD),
    ),
    trial: one(
      offers.map((offer) => offer.trial),
      (trial) => t.rich(`trial.${trial}`, BOLD),
    ),
    wheelchair: one(
      sites.map((site) => site.wheelchair),
      (wheelchair) => t(`wheelchair.${wheelchair}`),
    ),
  };
}

/** Cells that the short sentences cannot tell apart are said once. */
function easyCells(areas: readonly AreaFacts[]): ShortlistCell[] {
  const cells = areas.flatMap((area) => area.cells);
  const keyOf = ({ funder, badge }: ShortlistCell) =>
    [funder.name, badge.state, badge.checked, badge.state === "UPCOMING" && badge.day].join();
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
}
