import type { PublicOffer } from "@/lib/directory/types/public-entry";
import type { Setting } from "@/lib/offers/types";

export type LedeSites = readonly { city: string; offers: readonly Pick<PublicOffer, "area" | "setting">[] }[];

export type Lede = {
  what: "VOCATIONAL" | "WORK" | "BOTH" | "NONE";
  /** Only said when it holds for every offer. */
  how: "COMPANY" | "OWN" | "UNSAID";
  cities: string[];
};

const COMPANY: readonly (Setting | null)[] = ["ONLY_COMPANY", "MOSTLY_COMPANY"];
const OWN: readonly (Setting | null)[] = ["ONLY_OWN", "MOSTLY_OWN"];

/** The parts of "Berufsbildung in Betrieben in und um Kassel". */
export function lede(sites: LedeSites): Lede {
  const offers = sites.flatMap((site) => site.offers);
  const work = offers.some(({ area }) => area === "WORK");
  const vocational = offers.some(({ area }) => area !== "WORK");
  return {
    what: whatOf({ work, vocational }),
    how: howOf(offers),
    cities: [...new Set(sites.map(({ city }) => city))],
  };
}

function whatOf({ work, vocational }: { work: boolean; vocational: boolean }): Lede["what"] {
  if (work && vocational) return "BOTH";
  if (work) return "WORK";
  return vocational ? "VOCATIONAL" : "NONE";
}

function howOf(offers: readonly { setting: Setting | null }[]): Lede["how"] {
  if (offers.length === 0) return "UNSAID";
  if (offers.every(({ setting }) => COMPANY.includes(setting))) return "COMPANY";
  return offers.every(({ setting }) => OWN.includes(setting)) ? "OWN" : "UNSAID";
}
