import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { german } from "@/lib/i18n/messages";
import { publicCell, publicEntry, publicOffer, publicSite } from "@/tests/support/public-entries";
import { entryText } from "./entry-text";
import { toShortlistEntry } from "./to-shortlist-entry";

const formats = { dateTime: { day: { day: "2-digit", month: "2-digit", year: "numeric" } } } as const;
const options = { locale: "de", messages: german, timeZone: "Europe/Berlin", formats } as const;
const words = {
  t: createTranslator(options),
  badges: createTranslator({ ...options, namespace: "recognitions" }),
};
const page = "https://example.org/anbieter/lernort";
const textOf = (entry: PublicEntry) => entryText(words, toShortlistEntry(entry), { page, today: "2026-11-22" });

const checked = publicCell({ badge: { state: "GRANTED", checked: true, day: "2026-03-12" } });
const training = publicOffer({ setting: "ONLY_COMPANY", places: "FREE", placesOn: "2026-11-02", cells: [checked] });
const kassel = publicSite({
  street: "Am Markt 1",
  offers: [{ ...training, area: "ENTRY" }, training],
  accessibility: { wheelchair: "FULL" },
});

test("a text for a case note holds address, phone, areas, badges and date", () => {
  const entry = publicEntry({ phone: "0221 4710-123", confirmedOn: "2026-03-02", sites: [kassel] });
  expect(textOf(entry)).toBe(`Lernort (Beispiel)
Adresse: Am Markt 1, 34117 Kassel
Telefon: 0221 4710-123

Angebot: Berufsbildung, nur in Betrieben
Wer bezahlt: Zulassung bei der Agentur für Arbeit: Nachweis geprüft am 12.03.2026
Plätze: frei, Stand 02.11.2026
Nächster Start: keine Angabe
Probe-Praktikum: keine Angabe
Rollstuhl: ja, ohne Stufen

Der Anbieter hat diese Angaben am 02.03.2026 bestätigt.
Stand: 22.11.2026
${page}
Ob Sie die Leistung bekommen, entscheidet Ihr Kostenträger.
`);
});

test("what differs from site to site names the site", () => {
  const fulda = publicSite({ city: "Fulda", phone: "069 90009-7", offers: [publicOffer({ places: "NONE" })] });
  const text = textOf(publicEntry({ phone: "0221 4710-123", sites: [kassel, fulda] }));
  expect(text).toContain("Telefon: 0221 4710-123\nTelefon: 069 90009-7\n");
  expect(text).toContain("Plätze:\n- Kassel: frei, Stand 02.11.2026\n- Fulda: keine frei\n");
  expect(text).toContain("Nächster Start: keine Angabe\n");
});

test("what several sites have in common is said once", () => {
  const fulda = publicSite({ city: "Fulda", offers: [{ ...training, cells: [checked, publicCell()] }] });
  const text = textOf(publicEntry({ sites: [{ ...kassel, offers: [training] }, fulda] }));
  expect(text).toContain(
    "- Zulassung bei der Agentur für Arbeit: Nachweis geprüft am 12.03.2026\n- Fulda: Laut Anbieter: Zulassung",
  );
});

test("an entry that knows next to nothing says so", () => {
  const text = textOf(publicEntry({ sites: [publicSite({ offers: [publicOffer({ area: "WORK" })] })] }));
  expect(text).not.toMatch(/Telefon|E-Mail|undefined|null/);
  expect(text).toContain("Wer bezahlt: keine Angabe\n");
});

test("an intake stop is said instead of free places", () => {
  const paused = { ...training, pausedUntil: "2027-01-31" };
  expect(textOf(publicEntry({ sites: [{ ...kassel, offers: [paused] }] }))).toContain(
    "Plätze: Aufnahmestopp bis 31.01.2027\n",
  );
});
