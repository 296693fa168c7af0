import { chapterId } from "./chapters";

/** Which chapter helps on which page, the first that fits. */
type Help = readonly (readonly [page: RegExp, chapter: string])[];

const ACCOUNT = [/^\/konto(\/|$)/, "Eigenes Konto"] as const;

export const STAFF_HELP: Help = [
  ACCOUNT,
  [/^\/verwaltung$/, "Arbeitsliste"],
  [/^\/verwaltung\/vertretung/, "Vertretung"],
  [/^\/verwaltung\/pruefung/, "Eine Zelle prüfen"],
  [/^\/verwaltung\/nachweise/, "Nachweise"],
  [/^\/verwaltung\/eintraege\/[^/]+\/verlauf/, "Verlauf und frühere Fassungen"],
  [/^\/verwaltung\/eintraege\/[^/]+\/zusammenfuehren/, "Zusammenführen"],
  [/^\/verwaltung\/eintraege\/[^/]+\/sichtbarkeit/, "Veröffentlichen, ausblenden, sperren"],
  [/^\/verwaltung\/eintraege\/[^/]+\/bestaetigen/, "Am Telefon bestätigt"],
  [/^\/verwaltung\/eintraege/, "Einträge bearbeiten"],
  [/^\/verwaltung\/aenderungen\/sofort/, "Sofort Sichtbares ansehen"],
  [/^\/verwaltung\/aenderungen/, "Änderungen der Anbieter"],
  [/^\/verwaltung\/ansprueche/, "Anträge und neue Anbieter"],
  [/^\/verwaltung\/einladungen/, "Anbieter einladen"],
  [/^\/verwaltung\/meldungen/, "Meldungen"],
  [/^\/verwaltung\/leistungstraeger/, "Leistungsträger"],
  [/^\/verwaltung\/daten/, "Einlesen und ausgeben"],
  [/^\/verwaltung\/texte/, "Texte bearbeiten"],
  [/^\/verwaltung\/post/, "Postausgang"],
  [/^\/verwaltung\/zahlen/, "Zahlen"],
  [/^\/verwaltung\/konten/, "Konten"],
];

export const MEMBER_HELP: Help = [
  ACCOUNT,
  [/^\/mein-eintrag$/, "Übersicht"],
  [/^\/mein-eintrag\/traeger/, "Träger"],
  [/^\/mein-eintrag\/kontakt/, "Kontakt"],
  [/^\/mein-eintrag\/beschreibung/, "Texte"],
  [/^\/mein-eintrag\/mitbestimmung/, "Mitbestimmung und Schutz"],
  [/^\/mein-eintrag\/standorte\/[^/]+\/barrierefreiheit/, "Barrierefreiheit"],
  [/^\/mein-eintrag\/standorte\/[^/]+\/angebot/, "Angebote"],
  [/^\/mein-eintrag\/standorte/, "Standorte"],
  [/^\/mein-eintrag\/angebote\/[^/]+\/plaetze/, "Plätze und Aufnahmestopp"],
  [/^\/mein-eintrag\/angebote\/[^/]+\/texte/, "Texte"],
  [/^\/mein-eintrag\/angebote\/[^/]+\/kosten/, "Wer bezahlt dieses Angebot?"],
  [/^\/mein-eintrag\/angebote/, "Angebote"],
  [/^\/mein-eintrag\/nachweise/, "Nachweise"],
  [/^\/mein-eintrag\/bilder/, "Bilder"],
  [/^\/mein-eintrag\/bestaetigen/, "Alles stimmt noch"],
  [/^\/mein-eintrag\/erinnerungen/, "Erinnerungen"],
  [/^\/mein-eintrag\/auszug/, "Auszug für Verhandlungen"],
  [/^\/mein-eintrag\/rueckfragen/, "Rückfragen"],
  [/^\/mein-eintrag\/vorschau/, "Vorschau"],
  [/^\/mein-eintrag\/team/, "Team"],
];

const BOOKS = {
  verwaltung: { address: "/verwaltung/handbuch", help: STAFF_HELP },
  "mein-eintrag": { address: "/mein-eintrag/handbuch", help: MEMBER_HELP },
} as const;

/** Where a page of an area is explained; the book's first page where no chapter is about it. */
export function helpAddress(area: keyof typeof BOOKS, page: string): string {
  const { address, help } = BOOKS[area];
  const chapter = help.find(([pattern]) => pattern.test(page))?.[1];
  return chapter ? `${address}#${chapterId(chapter)}` : address;
}
