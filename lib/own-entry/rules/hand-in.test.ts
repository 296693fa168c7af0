import { expect, test } from "vitest";
import { missingIn } from "./hand-in";

const site = { id: "s", city: "Flensburg", street: "Hafenweg 1", offers: [{}] };
const whole = { phone: "0461 1", email: null, sites: [site] };

test.each([
  ["a whole entry", whole, []],
  ["one reached by mail alone", { ...whole, phone: null, email: "a@example.org" }, []],
  ["one that nobody can reach", { ...whole, phone: null }, ["reach kontakt"]],
  ["one without a site", { ...whole, sites: [] }, ["site standorte/neu"]],
  ["a site without a street", { ...whole, sites: [{ ...site, street: null }] }, ["street standorte/s/anschrift"]],
  ["a site without an offer", { ...whole, sites: [{ ...site, offers: [] }] }, ["offer standorte/s/angebot"]],
  [
    "a first draft",
    { phone: null, email: null, sites: [{ ...site, street: null, offers: [] }] },
    ["reach kontakt", "street standorte/s/anschrift", "offer standorte/s/angebot"],
  ],
  [
    "a second site that has nothing yet",
    { ...whole, sites: [site, { ...site, id: "t", street: null, offers: [] }] },
    [],
  ],
])("%s lacks %#", (_what, entry, missing) => {
  expect(missingIn(entry).map(({ field, page }) => `${field} ${page}`)).toEqual(missing);
});
