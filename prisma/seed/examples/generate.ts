import { placeTable } from "@/lib/geo/tables";
import type { Place } from "@/lib/geo/types";
import type { ServiceArea } from "@/lib/offers/types";
import { addDays, type Day } from "@/lib/platform/day";
import type { ProviderDraft } from "@/lib/providers/schema";
import { slugOf } from "@/lib/providers/rules";
import type { Pin, SiteDraft } from "@/lib/sites/schema";
import { ACCESS_FEATURES, LANDS } from "@/lib/sites/types";
import { offersAt, type ExampleOffer } from "./offers";
import { Random } from "./random";
import { SCENARIOS } from "./scenarios";
import { EMBLEMS, FORMS, KINDS, PHONE_RANGES, STREETS } from "./words";

type ExampleSite = { fields: SiteDraft; pin?: Pin; offers: ExampleOffer[] };
export type ExampleEntry = { provider: ProviderDraft; sites: ExampleSite[] };

const SEED = 60;
const LEGAL_FORM = { gGmbH: "ggmbh", "e. V.": "ev", GmbH: "gmbh", eG: "eg" } as const;

/** Made-up providers in the mix of the field, the same at every call for one day. */
export function generateExamples(count: number, today: Day): ExampleEntry[] {
  const towns = townsByLand();
  return Array.from({ length: count }, (_, number) => {
    const random = new Random(SEED + number * 7919);
    // The first sixteen stand in sixteen Länder, then chance decides.
    const land = LANDS[number] ?? random.pick(LANDS);
    return generateEntry({ random, number, today, towns: towns.get(land) ?? [] });
  });
}

/** Towns of every Land with more than 8,000 people, the usual seat of a provider. */
function townsByLand(): Map<string, Place[]> {
  const large = placeTable().municipalities.filter(({ population }) => population >= 8_000);
  return Map.groupBy(large, ({ land }) => land);
}

type Source = { random: Random; number: number; today: Day; towns: Place[] };

function generateEntry({ random, number, today, towns }: Source): ExampleEntry {
  const name = nameOf(random, number);
  const home = random.pick(towns);
  const areas = random.weighted<ServiceArea[]>([
    [70, ["ENTRY", "TRAINING"]],
    [20, ["ENTRY", "TRAINING", "WORK"]],
    [10, ["WORK"]],
  ]);
  const ba = random.weighted(SCENARIOS.BA);
  const siteCount = random.weighted([
    [55, 1],
    [33, 2],
    [12, 3],
  ] as const);
  const spots = [home, ...random.some(nearTowns(home, towns), siteCount - 1)];
  return {
    provider: providerOf({ random, name, number, today }),
    sites: spots.map((town, position) => ({
      ...siteOf({ random, town, position, today }),
      offers: offersAt({ random, areas: position === 0 ? areas : areas.slice(-1), today, town, ba }),
    })),
  };
}

function nameOf(random: Random, number: number): string {
  const round = Math.floor(number / (KINDS.length * EMBLEMS.length));
  const emblem = EMBLEMS[number % EMBLEMS.length] ?? "Ahorn";
  const kind = KINDS[Math.floor(number / EMBLEMS.length + number) % KINDS.length] ?? "Lernort";
  return `${kind} ${emblem}${round > 0 ? ` ${round + 1}` : ""} ${random.pick(FORMS)} (Beispiel)`;
}

function nearTowns(home: Place, towns: Place[]): Place[] {
  const gap = (town: Place) => Math.hypot(town.lat - home.lat, (town.lon - home.lon) * 0.63);
  return towns
    .filter((town) => town !== home)
    .toSorted((a, b) => gap(a) - gap(b))
    .slice(0, 12);
}

function providerOf({
  random,
  name,
  number,
  today,
}: {
  random: Random;
  name: string;
  number: number;
  today: Day;
}): ProviderDraft {
  const host = `${slugOf(name).replace(/-beispiel$/, "")}.example.org`;
  const form = LEGAL_FORM[FORMS.find((suffix) => name.includes(` ${suffix} `)) ?? "GmbH"];
  const daysSince = random.chance(0.2) ? 370 + random.below(150) : random.below(330);
  return {
    name,
    identifier: `BEISPIEL-${String(number + 1).padStart(5, "0")}`,
    source: "EXAMPLE",
    legalForm: form,
    ownership: form === "gmbh" ? "COMMERCIAL" : "NON_PROFIT",
    umbrella: random.pick(["diakonie", "caritas", "paritaet", "awo", "keiner", null]),
    bagUbMember: random.chance(0.4) ? random.chance(0.6) : null,
    runsWorkshop: random.chance(0.9) ? random.chance(0.25) : null,
    alsoRuns: random.some(["ifd", "ub_55", "inklusionsbetrieb", "bildungstraeger", "wohnen"], random.below(3)),
    about: random.chance(0.7)
      ? "Diesen Anbieter gibt es nicht. Er zeigt, wie ein Eintrag in diesem Verzeichnis aussieht."
      : null,
    website: `https://www.${host}`,
    email: `aufnahme@${host}`,
    phone: phoneOf(random),
    contactRole: random.chance(0.8) ? "Aufnahme und Beratung" : null,
    contactHours: random.chance(0.7) ? "Montag bis Donnerstag von 9 bis 15 Uhr" : null,
    representation: random.pick(["YES", "NO_BELOW_FIVE", null]),
    womensRepresentative: random.pick(["YES", "NO_BELOW_FIVE", null]),
    protectionConcept: random.chance(0.6) ? random.chance(0.9) : null,
    complaintsOffice: random.chance(0.4) ? "Vertrauensperson im Haus und eine unabhängige Stelle im Landkreis" : null,
    confirmedOn: addDays(today, -daysSince),
  };
}

function phoneOf(random: Random): string {
  return `${random.pick(PHONE_RANGES)}-${String(random.below(1000)).padStart(3, "0")}`;
}

function siteOf({ random, town, position, today }: { random: Random; town: Place; position: number; today: Day }): {
  fields: SiteDraft;
  pin?: Pin;
} {
  const postcode = postcodeOf(town);
  const fields: SiteDraft = {
    name: position === 0 ? null : `Standort ${town.name}`,
    kind: random.pick(["beratungsbuero", "bildungsstaette", "werkraum", "keine_eigenen_raeume"]),
    street: `${random.pick(STREETS)} ${1 + random.below(90)}`,
    postcode,
    city: town.name,
    phone: position === 0 ? null : phoneOf(random),
    transit: random.chance(0.5) ? "Bus-Haltestelle vor dem Haus, stufenlos" : null,
    shuttle: random.pick(["YES", "NO", "CASE_BY_CASE", null]),
    openingHours: random.chance(0.5) ? "Montag bis Freitag von 8 bis 16 Uhr" : null,
    catchment: random.weighted<SiteDraft["catchment"]>([
      [45, { kind: "RADIUS", km: random.pick([20, 30, 40, 60]) }],
      [25, { kind: "COUNTIES", counties: [town.county] }],
      [8, { kind: "LAND" }],
      [2, { kind: "NATIONWIDE" }],
      [20, null],
    ]),
    accessibility: {
      ...(random.chance(0.7) && { wheelchair: random.pick(["FULL", "FULL", "PARTIAL", "NONE"]) }),
      ...(random.chance(0.4) && { signLanguage: random.pick(["STAFF", "INTERPRETER_ON_REQUEST", "NO"]) }),
      features: Object.fromEntries(
        random.some(ACCESS_FEATURES, random.below(8)).map((key) => [key, random.pick(["YES", "YES", "PARTLY", "NO"])]),
      ),
      on: addDays(today, -random.below(300)),
    },
  };
  const pin = { lat: nearby(random, town.lat), lon: nearby(random, town.lon) };
  return random.chance(0.85) ? { fields, pin } : { fields };
}

/** Within about half a kilometre, to one metre. */
const nearby = (random: Random, degrees: number): number => Number((degrees + (random.next() - 0.5) * 0.01).toFixed(5));

function postcodeOf(town: Place): string {
  const own = [...placeTable().postcodes.values()].find(({ municipalities }) => municipalities.includes(town));
  if (!own) throw new RangeError(`no postcode for ${town.label}`);
  return own.postcode;
}
