import { expect, test } from "vitest";
import { shortSiteLabel, siteLabel } from "./site-label";

const workroom = { name: "Werkraum am Bahnhof", city: "Kassel" };
const office = { name: "Büro Kassel", city: "Kassel" };
const branch = { name: null, city: "Fulda" };

test.each([
  [workroom, "Werkraum am Bahnhof, Kassel"],
  [office, "Büro Kassel"],
  [branch, "Fulda"],
])("a site names its city once: %j", (site, label) => {
  expect(siteLabel(site)).toBe(label);
});

test("the city alone is enough while no other site is there", () => {
  expect(shortSiteLabel(workroom, [workroom, branch])).toBe("Kassel");
  expect(shortSiteLabel(workroom, [workroom, office])).toBe("Werkraum am Bahnhof, Kassel");
});
