import { entryFacts, type Words } from "./entry-facts";
import type { ShortlistEntry } from "./shortlist-entry";
import { formatVcard } from "./vcard";

/** An entry for a contact program; `page` is its public address. */
export function entryContactCard(words: Words, entry: ShortlistEntry, page: string): string {
  const offer = entryFacts(words, entry).find(({ name }) => name === "what");
  return formatVcard({
    name: entry.name,
    phone: entry.phone ?? entry.sites.find(({ phone }) => phone !== null)?.phone ?? null,
    email: entry.email,
    website: entry.website,
    addresses: entry.sites,
    note: offer?.lines.join("\n") ?? "",
    page,
  });
}
