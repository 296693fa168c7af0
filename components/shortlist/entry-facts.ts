import type { useTranslations } from "next-intl";
import { shortSiteLabel } from "@/components/providers/site-label";
import { badgeWords } from "@/lib/recognitions/rules/badge-words";
import { type AreaFacts, areaFacts } from "./area-facts";
import type { ShortlistEntry, ShortlistOffer, ShortlistSite } from "./shortlist-entry";

/** All messages, and those of the badges by their short keys. */
export type Words = {
  t: ReturnType<typeof useTranslations<never>>;
  badges: ReturnType<typeof useTranslations<"recognitions">>;
};
type Translate = Words["t"];
type LinesOf = (site: ShortlistSite) => string[];

const FACTS = [
  "what",
  "payers",
  "places",
  "nextStart",
  "trial",
  "wheelchair",
  "signLanguage",
  "personalBudget",
] as const;
type FactName = (typeof FACTS)[number];
export type EntryFact = { name: FactName; lines: string[] };

/** What people compare, in words; the unknown is said too, and what differs by site names the site. */
export function entryFacts({ t, badges }: Words, entry: ShortlistEntry): EntryFact[] {
  const ofOffers =
    (wordsOf: (offer: ShortlistOffer) => string | null): LinesOf =>
    ({ offers }) => [...new Set(offers.map((offer) => wordsOf(offer) ?? t("entry.unknown")))];
  const linesOf: Record<FactName, LinesOf> = {
    what: (site) => areaFacts(site.offers).map((facts) => areaWords(t, facts)),
    payers: (site) => payerWords({ t, badges }, areaFacts(site.offers)),
    places: ofOffers((offer) => placesWords(t, offer)),
    nextStart: ofOffers((offer) => startWords(t, offer)),
    trial: ofOffers(({ trial }) => trial && t(`offers.trial.${trial}`)),
    wheelchair: ({ wheelchair }) => [t(`sites.wheelchair.${wheelchair ?? "unknown"}`)],
    signLanguage: ({ signLanguage }) => [signLanguage ? t(`sites.signLanguage.${signLanguage}`) : t("entry.unknown")],
    personalBudget: ofOffers(({ personalBudget }) =>
      personalBudget === null ? null : t("entry.offers.possible", { answer: String(personalBudget) }),
    ),
  };
  return FACTS.map((name) => ({ name, lines: linesBySite(t, entry.sites, linesOf[name]) }));
}

/** "Berufsbildung, nur in Betrieben". */
function areaWords(t: Translate, { area, settings }: Omit<AreaFacts, "cells">): string {
  const where = settings.map((setting) => t(`offers.settingLong.${setting}`));
  return [t(`entry.area.${area}`), ...where].join(", ");
}

function payerWords({ t, badges }: Words, areas: readonly AreaFacts[]): string[] {
  return areas.flatMap(({ area, cells }) => {
    const words = cells.map((cell) => badgeWords(badges, cell));
    const lines = words.length > 0 ? words : [t("entry.unknown")];
    if (areas.length === 1) return lines;
    return lines.map((value) => labelled(t, { label: t(`entry.area.${area}`), value }));
  });
}

function placesWords(t: Translate, offer: ShortlistOffer): string | null {
  const { pausedUntil, places, placesExpired, placesOn } = offer;
  if (pausedUntil) return t("shortlist.fact.paused", { day: new Date(pausedUntil) });
  if (placesExpired) return t("offers.places.expired");
  if (places === null) return null;
  return t("entry.glance.placesOn", {
    places: t(`offers.places.${places}`),
    dated: placesOn ? "yes" : "no",
    day: new Date(placesOn ?? 0),
  });
}

function startWords(t: Translate, { nextStartOn, rollingStart }: ShortlistOffer): string | null {
  if (nextStartOn === null) return rollingStart ? t("entry.glance.rolling") : null;
  return t(rollingStart ? "entry.glance.onDayOrRolling" : "entry.glance.onDay", { day: new Date(nextStartOn) });
}

/** The lines of all sites, each said once; what is not true everywhere names its sites. */
function linesBySite(t: Translate, sites: readonly ShortlistSite[], linesOf: LinesOf): string[] {
  const said = sites.flatMap((site) => [...new Set(linesOf(site))].map((line) => ({ site, line })));
  return [...Map.groupBy(said, ({ line }) => line)].map(([value, places]) => {
    if (places.length === sites.length) return value;
    const names = new Set(places.map(({ site }) => shortSiteLabel(site, sites)));
    return labelled(t, { label: [...names].join(", "), value });
  });
}

function labelled(t: Translate, words: { label: string; value: string }): string {
  return t("shortlist.fact.labelled", words);
}
