import { expect, test } from "vitest";
import type { StaffEntry, StaffOffer, StaffSite } from "@/lib/directory/types/staff-entry";
import { completeness } from "./completeness";

const OFFER = {
  id: "o",
  area: "WORK",
  setting: null,
  occupations: [],
  targetGroups: [],
  places: null,
  trial: null,
  description: null,
  exampleJobs: [],
  descriptionEasy: null,
  cells: [],
} as unknown as StaffOffer;
const SITE = {
  id: "s",
  city: "Suhl",
  street: null,
  openingHours: null,
  transit: null,
  catchment: null,
  accessibility: {},
  offers: [OFFER],
} as unknown as StaffSite;
const ENTRY = {
  phone: null,
  email: null,
  website: null,
  about: null,
  representation: null,
  womensRepresentative: null,
  protectionConcept: null,
  sites: [SITE],
} as unknown as StaffEntry;

test("an entry without anything lacks everything, and each gap leads to its page", () => {
  const { filled, wanted, gaps } = completeness(ENTRY);
  expect([filled, wanted, gaps.length]).toEqual([0, 20, 20]);
  expect(gaps).toContainEqual({ field: "reach", page: "kontakt", place: null, area: null });
  expect(gaps).toContainEqual({ field: "transit", page: "standorte/s/erreichbarkeit", place: "Suhl", area: null });
  expect(gaps).toContainEqual({ field: "funding", page: "angebote/o/kosten", place: "Suhl", area: "WORK" });
});

test.each([
  ["one way to reach it is enough", { email: "post@example.org" }, "reach"],
  ["no is an answer", { protectionConcept: false }, "protectionConcept"],
  ["fewer than five voters is an answer", { representation: "NO_BELOW_FIVE" }, "representation"],
])("%s", (_name, fields, field) => {
  const { gaps } = completeness({ ...ENTRY, ...fields } as StaffEntry);
  expect(gaps.map((gap) => gap.field)).not.toContain(field);
});

test("a day alone says nothing about Barrierefreiheit", () => {
  const site = { ...SITE, accessibility: { on: "2026-03-12" } };
  const fields = completeness({ ...ENTRY, sites: [site] }).gaps.map(({ field }) => field);
  expect(fields).toContain("accessibility");
});

test("without a site or an offer these are what is missing", () => {
  expect(completeness({ ...ENTRY, sites: [] }).gaps).toContainEqual({
    field: "site",
    page: "standorte/neu",
    place: null,
    area: null,
  });
  const { gaps } = completeness({ ...ENTRY, sites: [{ ...SITE, offers: [] }] });
  expect(gaps).toContainEqual({ field: "offer", page: "standorte/s/angebot", place: "Suhl", area: null });
});
