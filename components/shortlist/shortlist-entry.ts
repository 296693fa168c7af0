import type { PublicCell, PublicEntry, PublicOffer, PublicSite } from "@/lib/directory/types/public-entry";
import type { Day } from "@/lib/platform/day";

/** What the shortlist, its sheet of paper and a contact card need of an entry; less than the entry page knows. */
export type ShortlistEntry = Pick<
  PublicEntry,
  "slug" | "name" | "phone" | "email" | "website" | "contactRole" | "contactHours" | "confirmedOn"
> & { fingerprint: string; sites: ShortlistSite[] };

export type ShortlistSite = Pick<PublicSite, "name" | "street" | "postcode" | "city" | "phone"> &
  Pick<PublicSite["accessibility"], "wheelchair" | "signLanguage"> & { offers: ShortlistOffer[] };

export type ShortlistOffer = Pick<
  PublicOffer,
  | "area"
  | "setting"
  | "places"
  | "placesOn"
  | "placesExpired"
  | "pausedUntil"
  | "nextStartOn"
  | "rollingStart"
  | "trial"
  | "personalBudget"
> & { cells: ShortlistCell[] };

export type ShortlistCell = Pick<PublicCell, "funder" | "badge">;

/** All entries in one file: whoever loads it does not say which of them matter. */
export type ShortlistFile = {
  today: Day;
  /** Old slug → present slug. */
  formerSlugs: Record<string, string>;
  entries: ShortlistEntry[];
};
