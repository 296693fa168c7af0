import type { SearchEntry } from "@/lib/search/types";

/** Facts whose change a visitor wants to hear of, in the order of their digits. */
const FACTS = ["phone", "address", "offers", "places", "evidence"] as const;
export type FingerprintFact = (typeof FACTS)[number];

/** Base 36: two different facts look alike once in 1.6 million times. */
const DIGITS = 4;
export const FINGERPRINT_LENGTH = FACTS.length * DIGITS;

/** A short mark of what is known now; it tells later which facts changed, but not what they were. */
export function fingerprintOf({ sites }: SearchEntry): string {
  const offers = sites.flatMap((site) => site.offers);
  const facts: Record<FingerprintFact, unknown> = {
    phone: sites.map(({ phone }) => phone),
    address: sites.map(({ postcode, city, district, lat, lon }) => [postcode, city, district, lat, lon]),
    offers: offers.map(({ area, setting, occupations, targetGroups }) => [area, setting, occupations, targetGroups]),
    places: offers.map(({ places }) => places),
    evidence: offers.map(({ cells }) =>
      cells.map(({ funder, funderName, state, checked, day }) => [funder, funderName, state, checked, day]),
    ),
  };
  return FACTS.map((fact) => digits(JSON.stringify(facts[fact]))).join("");
}

/** The facts in which two fingerprints differ; none if one of them is not a fingerprint. */
export function changedFacts({ before, now }: { before: string; now: string }): FingerprintFact[] {
  if (before.length !== FINGERPRINT_LENGTH || now.length !== FINGERPRINT_LENGTH) return [];
  const part = (mark: string, position: number) => mark.slice(position * DIGITS, (position + 1) * DIGITS);
  return FACTS.filter((_, position) => part(before, position) !== part(now, position));
}

/** FNV-1a, 32 bits, its last digits. */
function digits(text: string): string {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(DIGITS, "0").slice(-DIGITS);
}
