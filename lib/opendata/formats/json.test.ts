import { expect, test } from "vitest";
import { publicCell, publicEntry, publicOffer, publicSite } from "@/tests/support/public-entries";
import { entry as entrySchema } from "../schema/entry";
import { attributionOf, toEntry } from "./json";

const publicUrl = "https://verzeichnis.example";

test("an entry leaves with its address and its badges in words, without ids", () => {
  const cells = [publicCell({ funder: { kind: "EGH", name: "LWL" } })];
  const sites = [publicSite({ id: "site-id", offers: [publicOffer({ id: "offer-id", area: "WORK", cells })] })];
  const written = entrySchema.parse(toEntry(publicEntry({ sites }), publicUrl));
  expect(written).toMatchObject({
    slug: "lernort",
    url: "https://verzeichnis.example/anbieter/lernort",
    sites: [
      {
        postcode: "34117",
        offers: [
          { area: "WORK", cells: [{ badge: { words: "Laut Anbieter: Vereinbarung mit dem LWL. Nicht geprüft" } }] },
        ],
      },
    ],
  });
  expect(JSON.stringify(written)).not.toMatch(/-id"/);
});

test("the source is named with its day and that of its coordinates", () => {
  expect(attributionOf({ publicUrl, today: "2026-03-12", postcodes: "© Karten" })).toBe(
    "Verzeichnis Andere Leistungsanbieter (https://verzeichnis.example), Stand 12.03.2026. Lage der Standorte: © Karten",
  );
});
