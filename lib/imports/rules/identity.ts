import { fold } from "@/lib/geo/fold";

const LEGAL_WORDS = new Set(
  "e v ev ggmbh gmbh g mbh gemeinnuetzige gesellschaft eg ug gug kg co und stiftung verein ag gag gbr haftungsbeschraenkt".split(
    " ",
  ),
);

/** One provider, however its name is spaced, cased or dotted. */
export const nameKey = (name: string): string => fold(name).join("");

/** The same without legal form and bracketed additions: who is alike by this may be one. */
export function looseNameKey(name: string): string {
  const words = fold(name.replace(/\(.*?\)/g, " "));
  const kept = words.filter((word) => !LEGAL_WORDS.has(word));
  return (kept.length > 0 ? kept : words).join("");
}

/** "Hauptstraße 5 a", "Hauptstr. 5a" and "HAUPTSTRASSE 5A" are one street. */
export const streetKey = (street: string | null | undefined): string =>
  fold(street ?? "")
    .join("")
    .replaceAll("strasse", "str");

export const identifierKey = (identifier: string): string => identifier.trim().toLowerCase();
