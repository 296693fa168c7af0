import type { EntrySnapshot, SnapshotCell, SnapshotOffer, SnapshotSite } from "../schema/snapshot";

/** What a restore needs to know of the entry as it is now. */
export type PresentSite = { id: string; version: number; offers: PresentOffer[] };
export type PresentOffer = { id: string; version: number; area: string; cells: { id: string; funderId: string }[] };

/** What stands somewhere else today: parts that went to another entry, funders that are still known. */
export type Surroundings = { elsewhere: ReadonlySet<string>; funders: ReadonlySet<string> };

export type RestorePlan = {
  provider: EntrySnapshot["fields"];
  createSites: SnapshotSite[];
  editSites: { site: SnapshotSite; version: number }[];
  createOffers: { siteId: string; offer: SnapshotOffer }[];
  editOffers: { offer: SnapshotOffer; id: string; version: number }[];
  /** Claims whose cell is gone: they come back unchecked. */
  createCells: { offerId: string; cell: SnapshotCell }[];
  removeOffers: { id: string; version: number }[];
  removeSites: { id: string; version: number }[];
  losses: Losses;
};

/** What cannot come back, or stays although the old version did not have it. Said before the press. */
export type Losses = {
  /** Sites and offers that came later and hold cells: they stay. */
  keptSites: string[];
  keptOffers: string[];
  /** Claims that come back without the decisions and evidence they had. */
  uncheckedClaims: number;
  /** Claims of a funder that is no longer known. */
  lostClaims: number;
  /** Sites and offers that are another entry's now. */
  elsewhere: number;
};

/**
 * How an entry becomes again what a snapshot says. Cells that are there stay as they are: what was checked changes only
 * by a check. Visibility and the day of the last confirmation stay too.
 */
export function planRestore(
  snapshot: EntrySnapshot,
  { sites, ...around }: { sites: readonly PresentSite[] } & Surroundings,
): RestorePlan {
  const losses: Losses = { keptSites: [], keptOffers: [], uncheckedClaims: 0, lostClaims: 0, elsewhere: 0 };
  const plan: RestorePlan = {
    provider: snapshot.fields,
    createSites: [],
    editSites: [],
    createOffers: [],
    editOffers: [],
    createCells: [],
    removeOffers: [],
    removeSites: [],
    losses,
  };
  const offersNow = sites.flatMap(({ offers }) => offers);
  const used = new Set<string>();
  for (const site of snapshot.sites) {
    const present = sites.find(({ id }) => id === site.id);
    if (!present && around.elsewhere.has(site.id)) {
      losses.elsewhere += 1;
      continue;
    }
    if (present) plan.editSites.push({ site, version: present.version });
    else plan.createSites.push(site);
    for (const offer of site.offers) {
      const now =
        offersNow.find(({ id }) => id === offer.id) ?? present?.offers.find(({ area }) => area === offer.area);
      if (!now && around.elsewhere.has(offer.id)) {
        losses.elsewhere += 1;
        continue;
      }
      if (now) {
        used.add(now.id);
        plan.editOffers.push({ offer, id: now.id, version: now.version });
      } else plan.createOffers.push({ siteId: site.id, offer });
      planCells(plan, { offer, now, around });
    }
  }
  planRemovals(plan, { snapshot, sites, used });
  return plan;
}

type Step = { offer: SnapshotOffer; now: PresentOffer | undefined; around: Surroundings };

function planCells({ createCells, losses }: RestorePlan, { offer, now, around }: Step): void {
  for (const cell of offer.recognitions) {
    if (now?.cells.some(({ id, funderId }) => id === cell.id || funderId === cell.funderId)) continue;
    if (around.elsewhere.has(cell.id)) {
      losses.elsewhere += 1;
      continue;
    }
    if (!around.funders.has(cell.funderId)) {
      losses.lostClaims += 1;
      continue;
    }
    createCells.push({ offerId: now?.id ?? offer.id, cell });
    if (cell.decisions.length > 0 || cell.evidence.length > 0) losses.uncheckedClaims += 1;
  }
}

type Present = { snapshot: EntrySnapshot; sites: readonly PresentSite[]; used: ReadonlySet<string> };

/** What came later goes, unless cells hang on it: they are never taken away by the way. */
function planRemovals(plan: RestorePlan, { snapshot, sites, used }: Present): void {
  for (const site of sites) {
    const isNew = snapshot.sites.every(({ id }) => id !== site.id);
    const later = site.offers.filter(({ id }) => !used.has(id));
    const held = later.filter(({ cells }) => cells.length > 0);
    if (isNew && held.length === 0 && later.length === site.offers.length) {
      plan.removeSites.push({ id: site.id, version: site.version });
      continue;
    }
    if (isNew) plan.losses.keptSites.push(site.id);
    plan.losses.keptOffers.push(...held.map(({ id }) => id));
    plan.removeOffers.push(...later.filter((one) => !held.includes(one)).map(({ id, version }) => ({ id, version })));
  }
}
