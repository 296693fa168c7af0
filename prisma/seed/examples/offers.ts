import type { Place } from "@/lib/geo/types";
import type { OfferDraft } from "@/lib/offers/schema";
import { OCCUPATIONS, TARGET_GROUPS, type Occupation, type ServiceArea } from "@/lib/offers/types";
import { addDays, type Day } from "@/lib/platform/day";
import type { FunderKind } from "@/lib/recognitions/types";
import type { Random } from "./random";
import { SCENARIOS, type Scenario } from "./scenarios";
import { describe, describeEasily } from "./texts";
import { JOBS } from "./words";

export type ExampleCell = { funder: { kind: FunderKind; land: string }; scenario: Scenario };
export type ExampleOffer = { fields: OfferDraft; cells: ExampleCell[] };

type Terms = Omit<OfferDraft, "area" | "occupations"> & { occupations: Occupation[] };
type Spot = { random: Random; areas: ServiceArea[]; today: Day; town: Place; ba: Scenario };

/** What one site offers. Eingangsverfahren and Berufsbildungsbereich belong together and share their terms. */
export function offersAt({ random, areas, today, town, ba }: Spot): ExampleOffer[] {
  const vocational = termsOf(random, today);
  const work = termsOf(random, today);
  return areas.map((area) => {
    const terms = area === "WORK" ? work : vocational;
    const description = describe({ area, setting: terms.setting ?? null, occupations: terms.occupations });
    const qualifications: OfferDraft["qualifications"] = area === "TRAINING" ? ["teilnahmebescheinigung"] : [];
    return { fields: { ...terms, area, description, qualifications }, cells: cellsOf({ random, area, town, ba }) };
  });
}

function termsOf(random: Random, today: Day): Terms {
  const occupations = random.some(OCCUPATIONS, 2 + random.below(4));
  const setting = random.weighted<OfferDraft["setting"]>([
    [55, "ONLY_COMPANY"],
    [15, "MOSTLY_COMPANY"],
    [15, "MIXED"],
    [8, "MOSTLY_OWN"],
    [4, "ONLY_OWN"],
    [3, null],
  ]);
  return {
    ...scopeOf(random),
    ...placesOf(random, today),
    setting,
    occupations,
    targetGroups: random.chance(0.3)
      ? ["offen_fuer_alle"]
      : random.some(TARGET_GROUPS.slice(0, -1), 1 + random.below(4)),
    partTime: random.chance(0.6) ? random.chance(0.8) : null,
    weeklyHoursMin: random.chance(0.5) ? 15 + random.below(10) : null,
    weeklyHoursMax: random.chance(0.5) ? 35 + random.below(4) : null,
    staffRatio: setting === "ONLY_COMPANY" && random.chance(0.4) ? `1 : ${3 + random.below(3)}` : null,
    transitions: random.some(["budget_fuer_arbeit", "ausbildung", "inklusionsbetrieb"], random.below(3)),
    personalBudget: random.chance(0.5) ? random.chance(0.5) : null,
    trial: random.pick(["YES", "ON_REQUEST", "NO", null]),
    exampleJobs: occupations.slice(0, 3).map((occupation) => JOBS[occupation]),
    descriptionEasy: random.chance(0.35) ? describeEasily(occupations) : null,
  };
}

function scopeOf(random: Random): Pick<OfferDraft, "scope" | "partOf"> {
  if (random.chance(0.9)) return { scope: "FULL" };
  return { scope: "PARTIAL", partOf: "Nur der betriebliche Teil, den Unterricht übernimmt ein anderer Anbieter" };
}

function placesOf(random: Random, today: Day) {
  const places = random.chance(0.75)
    ? random.pick(["FREE", "FREE", "FEW", "WAITLIST", "NONE", "ON_REQUEST"] as const)
    : null;
  return {
    places,
    placesOn: places && addDays(today, -random.below(random.chance(0.2) ? 200 : 85)),
    pausedUntil: random.chance(0.04) ? addDays(today, 30 + random.below(60)) : null,
    rollingStart: random.chance(0.6) ? true : null,
    waitingMonths: places === "WAITLIST" ? 1 + random.below(6) : null,
  };
}

type CellSource = { random: Random; area: ServiceArea; town: Place; ba: Scenario };

/** The usual payer of the area, sometimes one or two more. */
function cellsOf({ random, area, town: { land }, ba }: CellSource): ExampleCell[] {
  const isWork = area === "WORK";
  const main: ExampleCell = isWork
    ? { funder: { kind: "EGH", land }, scenario: random.weighted(SCENARIOS.EGH) }
    : { funder: { kind: "BA", land }, scenario: ba };
  const further = isWork ? (["UV", "SER", "JUGENDHILFE"] as const) : (["DRV", "UV", "SER"] as const);
  const count = random.weighted<number>([
    [60, 0],
    [33, 1],
    [7, 2],
  ]);
  const others = random.some(further, count).map((kind) => ({ kind, land }));
  return [main, ...others.map((funder) => ({ funder, scenario: random.weighted(SCENARIOS.OTHER) }))];
}
