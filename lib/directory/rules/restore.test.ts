import { describe, expect, test } from "vitest";
import type { EntrySnapshot, SnapshotCell, SnapshotOffer, SnapshotSite } from "../schema/snapshot";
import { planRestore, type PresentOffer, type PresentSite } from "./restore";

const cell = (over: Partial<SnapshotCell> = {}): SnapshotCell => ({
  id: "c1",
  funderId: "lwl",
  status: "GRANTED",
  statusOn: null,
  validFrom: null,
  validUntil: null,
  progressReleased: false,
  decisions: [],
  evidence: [],
  ...over,
});
const offer = (over: Partial<SnapshotOffer> = {}): SnapshotOffer => ({
  id: "o1",
  area: "WORK",
  fields: {},
  recognitions: [],
  ...over,
});
const site = (over: Partial<SnapshotSite> = {}): SnapshotSite => ({
  id: "s1",
  fields: { postcode: "34117", city: "Kassel" },
  catchment: null,
  point: { lat: 51, lon: 9, precision: "MANUAL", uncertaintyKm: 0, county: "06611", land: "HE" },
  offers: [],
  ...over,
});
const then = (...sites: SnapshotSite[]): EntrySnapshot => ({ fields: { name: "Damals" }, sites });
const offerNow = (over: Partial<PresentOffer> = {}): PresentOffer => ({
  id: "o1",
  version: 3,
  area: "WORK",
  cells: [],
  ...over,
});
const siteNow = (over: Partial<PresentSite> = {}): PresentSite => ({ id: "s1", version: 2, offers: [], ...over });
const AROUND = { elsewhere: new Set<string>(), funders: new Set(["lwl"]) };

describe("restoring", () => {
  test("edits what is still there, at its present version", () => {
    const plan = planRestore(then(site({ offers: [offer()] })), {
      sites: [siteNow({ offers: [offerNow()] })],
      ...AROUND,
    });
    expect(plan).toMatchObject({
      provider: { name: "Damals" },
      editSites: [{ version: 2 }],
      editOffers: [{ id: "o1", version: 3 }],
      createSites: [],
      removeSites: [],
    });
  });

  test("brings back what was removed, its claims unchecked", () => {
    const lost = site({
      offers: [offer({ recognitions: [cell({ decisions: [{}] }), cell({ id: "c2", funderId: "gone" })] })],
    });
    const plan = planRestore(then(lost), { sites: [], ...AROUND });
    expect(plan.createSites).toHaveLength(1);
    expect(plan.createOffers).toMatchObject([{ siteId: "s1" }]);
    expect(plan.createCells).toMatchObject([{ offerId: "o1", cell: { id: "c1" } }]);
    expect(plan.losses).toMatchObject({ uncheckedClaims: 1, lostClaims: 1 });
  });

  test("leaves cells that are there alone", () => {
    const plan = planRestore(then(site({ offers: [offer({ recognitions: [cell()] })] })), {
      sites: [siteNow({ offers: [offerNow({ cells: [{ id: "other-id", funderId: "lwl" }] })] })],
      ...AROUND,
    });
    expect(plan.createCells).toEqual([]);
  });

  test("takes away what came later, but never with cells on it", () => {
    const plan = planRestore(then(site()), {
      sites: [
        siteNow({ offers: [offerNow(), offerNow({ id: "o2", cells: [{ id: "c", funderId: "lwl" }] })] }),
        siteNow({ id: "s2" }),
        siteNow({ id: "s3", offers: [offerNow({ id: "o3", cells: [{ id: "d", funderId: "lwl" }] })] }),
      ],
      ...AROUND,
    });
    expect(plan.removeOffers).toEqual([{ id: "o1", version: 3 }]);
    expect(plan.removeSites).toEqual([{ id: "s2", version: 2 }]);
    expect(plan.losses).toMatchObject({ keptSites: ["s3"], keptOffers: ["o2", "o3"] });
  });

  test("takes an offer of the same area at the same site for the same", () => {
    const plan = planRestore(then(site({ offers: [offer({ id: "old" })] })), {
      sites: [siteNow({ offers: [offerNow({ id: "new" })] })],
      ...AROUND,
    });
    expect(plan).toMatchObject({ editOffers: [{ id: "new" }], createOffers: [], removeOffers: [] });
  });

  test("takes nothing back from another entry", () => {
    const plan = planRestore(then(site(), site({ id: "s2", offers: [offer()] })), {
      sites: [siteNow({ id: "s2" })],
      ...AROUND,
      elsewhere: new Set(["s1", "o1"]),
    });
    expect(plan).toMatchObject({ createSites: [], createOffers: [], losses: { elsewhere: 2 } });
  });
});
