import { difference } from "@/lib/platform/patch";
import type { OfferPatch } from "@/lib/offers/schema";
import type { ProviderPatch } from "@/lib/providers/schema";
import type { SitePatch } from "@/lib/sites/schema";
import type { Field } from "../schema/columns";
import { offerCells, providerCells, siteCells, type Cells } from "../schema/write";
import type { StoredOffer, StoredProvider, StoredSite } from "../types";
import { writeCatchment } from "./catchment";

/** Columns of the database that stand in cells of another name. */
const CELLS_OF: Readonly<Record<string, readonly Field[]>> = {
  name: ["name", "siteName"],
  accessibility: ["wheelchair", "signLanguage"],
  hasTransitions: ["transitions"],
};

const byAgs = (ags: string) => ags;
const allSiteCells = (site: SitePatch): Cells => ({
  ...siteCells(site),
  catchment: writeCatchment(site.catchment, byAgs),
});

/** What of a patch is news: a value that a list writes like the stored one is none, however it is spaced or sorted. */
export const providerNews = (stored: StoredProvider, patch: ProviderPatch): ProviderPatch | null =>
  news(stored, patch, providerCells);
export const siteNews = (stored: StoredSite, patch: SitePatch): SitePatch | null => news(stored, patch, allSiteCells);
export const offerNews = (stored: StoredOffer, patch: OfferPatch): OfferPatch | null => news(stored, patch, offerCells);

function news<P extends object>(
  stored: { [K in keyof P]-?: unknown },
  patch: P,
  write: (fields: P) => Cells,
): P | null {
  const changes = difference(stored, patch);
  if (!changes) return null;
  // The stored fields are those of the patch, all of them known.
  const before = write(stored as P);
  const after = write({ ...(stored as P), ...changes });
  const kept = Object.entries(changes).filter(([column]) =>
    (CELLS_OF[column] ?? [column as Field]).some((field) => before[field] !== after[field]),
  );
  return kept.length === 0 ? null : (Object.fromEntries(kept) as P);
}
