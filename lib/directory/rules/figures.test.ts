import { expect, test } from "vitest";
import { publicCell, publicEntry, publicOffer, publicSite } from "@/tests/support/public-entries";
import { toFigures } from "./figures";

const site = (land: "HE" | "NW", badges: Parameters<typeof publicCell>[0][]) =>
  publicSite({ land, offers: [publicOffer({ cells: badges.map((over) => publicCell(over)) })] });

test("an empty directory counts nothing and knows no check", () => {
  const figures = toFigures([]);
  expect(figures).toMatchObject({
    providers: 0,
    sites: 0,
    lands: 0,
    cells: 0,
    checkedCells: 0,
    newestCheck: null,
    hasExamples: false,
  });
  expect(Object.values(figures.cellsByState).every((count) => count === 0)).toBe(true);
});

test("figures count providers, sites, Länder once, and cells by badge", () => {
  const figures = toFigures([
    publicEntry({
      sites: [
        site("HE", [{ badge: { state: "GRANTED", checked: true, day: "2026-03-01" } }, {}]),
        site("HE", [{ badge: { state: "NO_PROOF", checked: false, day: "2026-03-10" } }]),
      ],
    }),
    publicEntry({
      isExample: true,
      sites: [
        site("NW", [
          { badge: { state: "CONTINUING", checked: true, day: "2026-03-05" } },
          { badge: { state: "UPCOMING", checked: true, day: "2026-12-01" } },
        ]),
      ],
    }),
  ]);
  expect(figures).toMatchObject({ providers: 2, sites: 3, lands: 2, cells: 5, checkedCells: 3, hasExamples: true });
  expect(figures.cellsByState).toMatchObject({ GRANTED: 2, CONTINUING: 1, UPCOMING: 1, NO_PROOF: 1, APPLYING: 0 });
  expect(figures.checkedByState).toMatchObject({ GRANTED: 1, CONTINUING: 1, UPCOMING: 1, NO_PROOF: 0 });
});

test("the newest check is the day of a check: not of an end, nor of an approval that is yet to come", () => {
  const entry = publicEntry({
    sites: [
      site("HE", [
        { badge: { state: "GRANTED", checked: true, day: "2026-03-01" } },
        { badge: { state: "NO_PROOF", checked: false, day: "2026-03-10" } },
        { badge: { state: "UPCOMING", checked: true, day: "2026-12-01" } },
      ]),
    ],
  });
  expect(toFigures([entry]).newestCheck).toBe("2026-03-01");
});
