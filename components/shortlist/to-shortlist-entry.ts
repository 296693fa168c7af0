import { contactOf } from "@/components/providers/contact-of";
import { toSearchEntry } from "@/lib/directory/rules/search-entry";
import type { PublicEntry, PublicOffer, PublicSite } from "@/lib/directory/types/public-entry";
import { fingerprintOf } from "./fingerprint";
import type { ShortlistEntry, ShortlistOffer, ShortlistSite } from "./shortlist-entry";

/** Every field that leaves for the shortlist is written down here. */
export function toShortlistEntry(entry: PublicEntry): ShortlistEntry {
  return {
    slug: entry.slug,
    name: entry.name,
    ...contactOf(entry),
    contactRole: entry.contactRole,
    contactHours: entry.contactHours,
    confirmedOn: entry.confirmedOn,
    fingerprint: fingerprintOf(toSearchEntry(entry)),
    sites: entry.sites.map(toShortlistSite),
  };
}

function toShortlistSite(site: PublicSite): ShortlistSite {
  return {
    name: site.name,
    street: site.street,
    postcode: site.postcode,
    city: site.city,
    phone: site.phone,
    wheelchair: site.accessibility.wheelchair,
    signLanguage: site.accessibility.signLanguage,
    offers: site.offers.map(toShortlistOffer),
  };
}

function toShortlistOffer(offer: PublicOffer): ShortlistOffer {
  return {
    area: offer.area,
    setting: offer.setting,
    places: offer.places,
    placesOn: offer.placesOn,
    placesExpired: offer.placesExpired,
    pausedUntil: offer.pausedUntil,
    nextStartOn: offer.nextStartOn,
    rollingStart: offer.rollingStart,
    trial: offer.trial,
    personalBudget: offer.personalBudget,
    cells: offer.cells.map(({ funder, badge }) => ({ funder, badge })),
  };
}
