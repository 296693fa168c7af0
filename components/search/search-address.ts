/** A search that must not reach the server stands in the fragment: "#suche?ort=Kassel". */
const FRAGMENT = /^#suche(?:\?(.*))?$/;

/** How many were found, for "Zurück zu 8 Anbietern"; no part of the search. */
const FOUND = "treffer";

/** The parameters of the search in a fragment, null in any other fragment. */
export function searchOf(fragment: string): string | null {
  const match = FRAGMENT.exec(fragment);
  return match ? (match[1] ?? "") : null;
}

export function searchFragment(asked: string): string {
  return asked === "" ? "#suche" : `#suche?${asked}`;
}

/** The same search, kept in the browser: "/anbieter?ort=Kassel" → "/anbieter#suche?ort=Kassel". */
export function keptHref(href: string): string {
  const [path = "", asked = ""] = href.split("?", 2);
  return path + searchFragment(asked);
}

/** The fragment that takes a search along to an entry; nothing when nothing was asked. */
export function entryFragment({ asked, found }: { asked: string; found: number | null }): string {
  if (asked === "") return "";
  return searchFragment(found === null ? asked : `${asked}&${FOUND}=${found}`);
}

/** What an entry's address says about the search that led to it. */
export function readEntryFragment(fragment: string): { asked: string; found: number | null } | null {
  const search = searchOf(fragment);
  if (search === null) return null;
  const params = new URLSearchParams(search);
  const found = /^\d{1,6}$/.exec(params.get(FOUND) ?? "")?.[0];
  params.delete(FOUND);
  return { asked: params.toString(), found: found === undefined ? null : Number(found) };
}
