import "server-only";
import { berlinDay, type Day } from "@/lib/platform/day";
import { fromColumn } from "@/lib/platform/day-column";
import { defined } from "@/lib/platform/patch";
import { toPublicPicture, type PictureRow } from "@/lib/pictures/queries";
import { toCell } from "@/lib/recognitions/queries/cells";
import { badge, strength } from "@/lib/recognitions/rules/badge";
import { publicEvidence } from "@/lib/recognitions/rules/evidence";
import { publicHistory } from "@/lib/recognitions/rules/history";
import { accessibility, addressChange } from "@/lib/sites/schema";
import { currentPlaces, freshness } from "../rules/freshness";
import { toCatchment } from "../rules/to-catchment";
import type { PublicCell, PublicEntry, PublicHistoryItem, PublicOffer, PublicSite } from "../types/public-entry";
import type { OfferRow, ProviderRow, RecognitionRow, Rows, SiteRow } from "./load-entries";

/** Stored rows → what the public may see on that day. Entries hidden by age are left out. */
export function toPublicEntries(rows: Rows, today: Day): PublicEntry[] {
  const cellsOf = Map.groupBy(rows.recognitions, (row) => row.offerId);
  const offersOf = Map.groupBy(rows.offers, (row) => row.siteId);
  const sitesOf = Map.groupBy(rows.sites, (row) => row.providerId);
  const picturesOf = Map.groupBy(rows.pictures, (row) => row.providerId);
  const proposedOf = new Map(rows.addresses.map(({ targetId, payload }) => [targetId, payload]));
  return rows.providers.flatMap((provider) => {
    const age = freshness(
      { confirmedOn: fromColumn(provider.confirmedOn), createdOn: berlinDay(provider.createdAt) },
      today,
    );
    if (age.hidden) return [];
    const sites = (sitesOf.get(provider.id) ?? []).map((site) => {
      const offers = (offersOf.get(site.id) ?? []).map((offer) => ({ offer, cells: cellsOf.get(offer.id) ?? [] }));
      return { site, offers, proposed: proposedOf.get(site.id) };
    });
    const pictures = picturesOf.get(provider.id) ?? [];
    return [toPublicEntry({ provider, pictures, sites, staleMonths: age.staleMonths }, today)];
  });
}

type OfferRows = { offer: OfferRow; cells: RecognitionRow[] };
type SiteRows = { site: SiteRow; offers: OfferRows[]; proposed: unknown };
type EntryRows = {
  provider: ProviderRow;
  pictures: PictureRow[];
  sites: SiteRows[];
  staleMonths: number | null;
};

function toPublicEntry({ provider, pictures, sites, staleMonths }: EntryRows, today: Day): PublicEntry {
  const logo = pictures.find(({ kind }) => kind === "LOGO");
  const { id, confirmedOn, createdAt, ...shown } = provider;
  return {
    ...shown,
    confirmedOn: fromColumn(confirmedOn),
    staleMonths,
    logo: logo ? toPublicPicture(logo) : null,
    photos: pictures.filter(({ kind }) => kind === "PHOTO").map(toPublicPicture),
    sites: sites.map((rows) => toPublicSite(rows, today)),
    history: sites
      .flatMap(({ site, offers }) =>
        offers.flatMap((one) => one.cells.flatMap((cell) => toHistory({ site, cell }, today))),
      )
      .toSorted((a, b) => b.event.day.localeCompare(a.event.day)),
  };
}

function toPublicSite({ site: row, offers, proposed }: SiteRows, today: Day): PublicSite {
  const { providerId, catchmentKind, catchmentCounties, catchmentKm, ...shown } = row;
  return {
    ...shown,
    accessibility: accessibility.parse(row.accessibility),
    catchment: toCatchment(row),
    proposedAddress: toProposedAddress(row, proposed),
    offers: offers.map(({ offer, cells }) => toPublicOffer(offer, cells, today)),
  };
}

/** "Neue Anschrift laut Anbieter": the whole address as it would be. Null when only something else is proposed. */
function toProposedAddress(row: SiteRow, proposed: unknown): PublicSite["proposedAddress"] {
  const change = addressChange.safeParse(proposed);
  if (!change.success || Object.keys(change.data).length === 0) return null;
  const { street, postcode, city, district } = { ...row, ...defined(change.data) };
  return { street, postcode, city, district };
}

function toPublicOffer(row: OfferRow, cells: RecognitionRow[], today: Day): PublicOffer {
  const { siteId, placesOn, pausedUntil, nextStartOn, ...shown } = row;
  const placesDay = fromColumn(placesOn);
  const pauseEnd = fromColumn(pausedUntil);
  const start = fromColumn(nextStartOn);
  return {
    ...shown,
    ...currentPlaces({ places: row.places, placesOn: placesDay }, today),
    placesOn: placesDay,
    pausedUntil: pauseEnd && pauseEnd >= today ? pauseEnd : null,
    nextStartOn: start && start >= today ? start : null,
    cells: cells
      .flatMap((cell) => toPublicCell(cell, today) ?? [])
      .toSorted((a, b) => strength(b.badge) - strength(a.badge) || a.funder.name.localeCompare(b.funder.name, "de")),
  };
}

/** A cell that the public must not know gives null: as if there were none. */
function toPublicCell(row: RecognitionRow, today: Day): PublicCell | null {
  const cell = toCell(row);
  const shown = badge(cell, today);
  if (!shown) return null;
  const evidence = shown.checked && cell.reviewedOn ? publicEvidence(proofsUntil(row, cell.reviewedOn)) : null;
  return { funder: toFunder(row), badge: shown, evidence };
}

/** What came in after the check was not part of it. */
function proofsUntil(row: RecognitionRow, reviewedOn: Day) {
  return row.evidence
    .filter(({ accepted, evidence }) => accepted && berlinDay(evidence.createdAt) <= reviewedOn)
    .map(({ evidence: { kind, issuer, issuedOn, retrievedOn } }) => ({
      kind,
      issuer,
      on: fromColumn(retrievedOn ?? issuedOn),
    }));
}

function toFunder({ funder: { kind, name, shortName } }: RecognitionRow) {
  return { kind, name: shortName ?? name };
}

function toHistory({ site, cell }: { site: SiteRow; cell: RecognitionRow }, today: Day): PublicHistoryItem[] {
  const events = cell.events.map(({ from, to, on, lastDay }) => ({
    from,
    to,
    on: on.toISOString().slice(0, 10),
    lastDay: fromColumn(lastDay),
  }));
  const checks = cell.decisions.flatMap(({ settledAt }) => (settledAt ? berlinDay(settledAt) : []));
  const { area } = cell;
  return publicHistory({ events, checks }, today).map((event) => ({
    area,
    city: site.city,
    funder: toFunder(cell),
    event,
  }));
}
