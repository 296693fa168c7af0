import { expect, test } from "vitest";
import { shortSiteLabel, siteLabel } from "./site-label";

const kassel = { street: "Musterweg 12", postcode: "34117", city: "Kassel" };
const workroom = { ...kassel, name: "Werkraum am Bahnhof" };
const office = { ...kassel, name: "Büro Kassel" };
const unnamed = { ...kassel, name: null };
const unknown = { ...unnamed, street: null };
const branch = { ...unnamed, city: "Fulda" };

test.each([
  [workroom, [workroom, branch], "Werkraum am Bahnhof, Kassel", "Kassel"],
  [office, [office, workroom], "Büro Kassel", "Büro Kassel"],
  [branch, [workroom, branch], "Fulda", "Fulda"],
  [unnamed, [unnamed, office], "Musterweg 12, Kassel", "Musterweg 12, Kassel"],
  [unknown, [unknown, office], "34117, Kassel", "34117, Kassel"],
])("%j has a name that no other site of its entry has: %#", (site, sites, label, short) => {
  expect(siteLabel(site, sites)).toBe(label);
  expect(shortSiteLabel(site, sites)).toBe(short);
});
