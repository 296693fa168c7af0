import type { Day } from "@/lib/platform/day";
import { entryFacts, type Words } from "./entry-facts";
import type { ShortlistEntry } from "./shortlist-entry";

type Context = {
  /** Public address of the entry. */
  page: string;
  /** Day of the data. */
  today: Day;
};

const FACTS = ["what", "payers", "places", "nextStart", "trial", "wheelchair"];

/** An entry as plain text for a mail or a case note; lines end with "\n". */
export function entryText(words: Words, entry: ShortlistEntry, { page, today }: Context): string {
  const { t } = words;
  const line = (name: "address" | "phone" | "email" | "website", value: string | null) =>
    value === null ? [] : [t("shortlist.fact.labelled", { label: t(`shortlist.fact.${name}`), value })];
  const facts = entryFacts(words, entry).filter(({ name }) => FACTS.includes(name));
  return [
    entry.name,
    ...entry.sites.flatMap((site) => line("address", addressLine(site))),
    ...phonesOf(entry).flatMap((phone) => line("phone", phone)),
    ...line("email", entry.email),
    ...line("website", entry.website),
    "",
    ...facts.flatMap(({ name, lines }) => block(t(`shortlist.fact.${name}`), lines)),
    "",
    confirmedWords(words, entry),
    t("shortlist.fact.asOf", { day: new Date(today) }),
    page,
    t("recognitions.disclaimer"),
  ]
    .map((each) => `${each}\n`)
    .join("");
}

/** "Am Markt 1, 34117 Kassel". */
export function addressLine({ street, postcode, city }: ShortlistEntry["sites"][number]): string {
  return [street, `${postcode} ${city}`].filter((part) => part !== null).join(", ");
}

/** The provider's number, then those of its sites, each once. */
export function phonesOf({ phone, sites }: ShortlistEntry): string[] {
  return [...new Set([phone, ...sites.map((site) => site.phone)].filter((each) => each !== null))];
}

function confirmedWords({ t }: Words, { confirmedOn }: ShortlistEntry): string {
  return confirmedOn === null
    ? t("entry.changes.unconfirmed")
    : t("entry.changes.confirmed", { day: new Date(confirmedOn) });
}

function block(label: string, lines: readonly string[]): string[] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return [`${label}: ${only}`];
  return [`${label}:`, ...lines.map((each) => `- ${each}`)];
}
