import type { Entry, EntrySite, StoredProvider, StoredSite } from "../types";
import { identifierKey, nameKey, streetKey } from "./identity";

/** Finds for each entry of the file the stored one it means; nobody is taken twice. */
export function matchEntries(entries: readonly Entry[], stored: readonly StoredProvider[]): Map<Entry, StoredProvider> {
  const byIdentifier = Map.groupBy(stored, ({ identifier }) =>
    identifier === null ? null : identifierKey(identifier),
  );
  const byName = Map.groupBy(stored, ({ name }) => nameKey(name));
  const taken = new Set<StoredProvider>();
  const matches = new Map<Entry, StoredProvider>();
  const take = (entry: Entry, candidates: readonly StoredProvider[]) => {
    const found = matches.has(entry)
      ? undefined
      : likeliest(
          entry,
          candidates.filter((one) => !taken.has(one)),
        );
    if (!found) return;
    taken.add(found);
    matches.set(entry, found);
  };
  const byId = new Map(stored.map((one) => [one.id, one]));
  for (const entry of entries) {
    // What we write for an entry without a Kennung.
    const named = entry.fields.identifier && byId.get(identifierKey(entry.fields.identifier));
    if (named) take(entry, [named]);
  }
  for (const entry of entries) {
    if (entry.fields.identifier) take(entry, byIdentifier.get(identifierKey(entry.fields.identifier)) ?? []);
  }
  for (const entry of entries) {
    const namesakes = byName.get(nameKey(entry.fields.name)) ?? [];
    // Two lists may name one provider; two Kennungen of one list never do.
    take(
      entry,
      namesakes.filter(({ identifier }) => !entry.fields.identifier || identifier === null),
    );
  }
  return matches;
}

/** The only one, or the one among namesakes that is at home in the same postcode. */
function likeliest(entry: Entry, candidates: readonly StoredProvider[]): StoredProvider | undefined {
  if (candidates.length <= 1) return candidates[0];
  const postcodes = new Set(entry.sites.map(({ fields }) => fields.postcode));
  return candidates.find(({ sites }) => sites.some(({ postcode }) => postcodes.has(postcode)));
}

/** The Kennung; else same postcode and street; else, if that leaves no doubt, the same postcode and one street unknown. */
export function matchSites(sites: readonly EntrySite[], stored: readonly StoredSite[]): Map<EntrySite, StoredSite> {
  const matches = new Map<EntrySite, StoredSite>();
  const take = (site: EntrySite, mayBe: (one: StoredSite) => boolean) => {
    const taken = new Set(matches.values());
    const [found, ...more] = stored.filter(
      (one) => !taken.has(one) && one.postcode === site.fields.postcode && mayBe(one),
    );
    if (found && more.length === 0) matches.set(site, found);
  };
  for (const site of sites) {
    const named = stored.find(({ id }) => id === site.key?.toLowerCase());
    if (named) matches.set(site, named);
  }
  for (const site of sites) {
    if (!matches.has(site)) take(site, ({ street }) => streetKey(street) === streetKey(site.fields.street));
  }
  for (const site of sites) {
    if (!matches.has(site)) take(site, ({ street }) => !street || !site.fields.street);
  }
  return matches;
}
