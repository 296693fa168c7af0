import { expect, test } from "vitest";
import { groupOffers } from "./same-offers";

const placed = (city: string, trial: string | null) => ({ site: city, offer: { trial } });

test("offers with the same answer stand together, in the order of the page", () => {
  const kassel = placed("Kassel", "YES");
  const fulda = placed("Fulda", null);
  const marburg = placed("Marburg", "YES");
  expect(groupOffers([kassel, fulda, marburg], ({ trial }) => trial)).toEqual([
    { offers: [kassel, marburg], value: "YES" },
    { offers: [fulda], value: null },
  ]);
});

test("equal lists count as one answer", () => {
  const offers = [placed("Kassel", null), placed("Fulda", null)];
  expect(groupOffers(offers, () => ["Holz", "Metall"])).toHaveLength(1);
});
