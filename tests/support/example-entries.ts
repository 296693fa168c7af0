import { regionOf } from "@/lib/geo/region";
import { placeTable, regionTable } from "@/lib/geo/tables";
import { locateAddress } from "@/lib/geo/locate-address";
import { addDays } from "@/lib/platform/day";
import { freeSlug, slugOf } from "@/lib/providers/rules";
import type { BadgeState, SearchCell, SearchEntry, SearchOffer, SearchSite } from "@/lib/search/types";
import { generateExamples } from "@/prisma/seed/examples/generate";
import { Random } from "@/prisma/seed/examples/random";

type Example = ReturnType<typeof generateExamples>[number];
type ExampleSite = Example["sites"][number];
type ExampleOffer = ExampleSite["offers"][number];
type ExampleCell = ExampleOffer["cells"][number];

const TODAY = "2026-03-12";
const STATES: readonly BadgeState[] = ["GRANTED", "GRANTED", "GRANTED", "CONTINUING", "APPLYING", "NO_PROOF"];

/** The example data as the search knows it, without a database; badges and their days are drawn. */
export function exampleEntries(count: number): SearchEntry[] {
  const taken = new Set<string>();
  return generateExamples(count, TODAY).map((example, number) => {
    const slug = freeSlug(slugOf(example.provider.name), taken);
    taken.add(slug);
    return toEntry(example, slug, new Random(number));
  });
}

function toEntry({ provider, sites }: Example, slug: string, random: Random): SearchEntry {
  const texts = sites.flatMap(({ offers }) =>
    offers.flatMap(({ fields }) => [...(fields.exampleJobs ?? []), fields.description ?? ""]),
  );
  return {
    slug,
    name: provider.name,
    confirmedOn: provider.confirmedOn ?? null,
    text: [...new Set([...texts, provider.about ?? ""])].join(" ").slice(0, 300),
    sites: sites.map((site) => toSite(site, provider.phone ?? null, random)),
  };
}

function toSite({ fields, pin, offers }: ExampleSite, phone: string | null, random: Random): SearchSite {
  const found = locateAddress(placeTable(), fields);
  const region = (pin && regionOf(regionTable(), pin)) ?? found;
  if (!found || !region) throw new RangeError(`${fields.postcode} ${fields.city} is nowhere`);
  const { wheelchair, signLanguage } = fields.accessibility ?? {};
  return {
    name: fields.name ?? null,
    city: fields.city,
    district: fields.district ?? null,
    postcode: fields.postcode,
    land: region.land,
    county: region.county,
    lat: pin?.lat ?? found.lat,
    lon: pin?.lon ?? found.lon,
    radius: pin ? 0 : found.radius,
    phone: fields.phone ?? phone,
    wheelchair: wheelchair ?? null,
    signLanguage: signLanguage === undefined ? null : signLanguage !== "NO",
    catchment: fields.catchment ?? null,
    offers: offers.map((offer) => toOffer(offer, random)),
  };
}

function toOffer({ fields, cells }: ExampleOffer, random: Random): SearchOffer {
  return {
    area: fields.area,
    setting: fields.setting ?? null,
    occupations: fields.occupations ?? [],
    targetGroups: fields.targetGroups ?? [],
    partTime: fields.partTime ?? null,
    personalBudget: fields.personalBudget ?? null,
    workBudget: fields.transitions?.includes("budget_fuer_arbeit") ?? null,
    places: fields.places ?? null,
    placesOn: fields.placesOn ?? null,
    easyText: typeof fields.descriptionEasy === "string",
    cells: cells.map((cell) => toCell(cell, random)),
  };
}

function toCell({ funder }: ExampleCell, random: Random): SearchCell {
  const checked = random.chance(0.5);
  const day = checked ? addDays(TODAY, -random.below(365)) : null;
  return { funder: funder.kind, funderName: `${funder.kind} ${funder.land}`, state: random.pick(STATES), checked, day };
}
