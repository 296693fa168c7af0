/** What a form did, by the word that the address of the next page carries: `?gespeichert=`. */
export const DONE = [
  "uebernommen",
  "abgegeben",
  "abgeschlossen",
  "befangen",
  "aufgehoben",
  "rueckfrage",
  "antwort",
  "telefonnotiz",
  "notiz",
  "vertretung",
] as const;
export type Done = (typeof DONE)[number];

/** The page that the form stood on, which then says what was done. A path, never another site. */
export function backTo(path: string, done: Done): string {
  const [page = "", search] = path.split("?", 2);
  const params = new URLSearchParams(search);
  params.set("gespeichert", done);
  return `${page}?${params}`;
}
