const BARE: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u", ß: "ss", ł: "l", ø: "o" };
const SPELLED: Readonly<Record<string, string>> = { ...BARE, ä: "ae", ö: "oe", ü: "ue" };

/** Words between a name and its addition: "Frankfurt am Main", "Limburg a.d. Lahn", "Linda b. Neustadt". */
const LINKS = new Set(
  "a am an auf b bei d dem den der die i im in o ob u und unter v vom von vor vorm zu zum zur".split(" "),
);

/** Titles that people leave out or add at will: "Lutherstadt Eisleben", "Stadt Kassel". */
const TITLES = new Set(
  "stadt kreisstadt hansestadt lutherstadt universitaetsstadt landkreis kreis gemeinde".split(" "),
);

const ABBREVIATIONS = new Map([
  ["st", "sankt"],
  ["hann", "hannoversch"],
]);

/** Lower-case ASCII words, umlauts spelled out: "Bad Münder" → bad, muender. */
export function fold(text: string): string[] {
  return foldWith(SPELLED, text);
}

/** The same with umlauts robbed of their dots, as people type them on foreign keyboards: bad, munder. */
export function foldBare(text: string): string[] {
  return foldWith(BARE, text);
}

function foldWith(spelling: Readonly<Record<string, string>>, text: string): string[] {
  let ascii = text.toLowerCase();
  if (!/^[ -~]*$/.test(ascii)) {
    const spelled = ascii.normalize("NFC").replace(/[äöüßłø]/g, (letter) => spelling[letter] ?? letter);
    ascii = spelled.normalize("NFD").replace(/\p{M}/gu, "");
  }
  const words: string[] = ascii.match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => ABBREVIATIONS.get(word) ?? word);
}

/** Without linking words and titles, unless nothing else is left. */
export function significant(words: readonly string[]): string[] {
  const kept = words.filter((word) => !LINKS.has(word) && !TITLES.has(word));
  return kept.length > 0 ? kept : [...words];
}

/** The key of a whole name: "Frankfurt am Main" → "frankfurt main". */
export function nameKey(name: string): string {
  return significant(fold(name)).join(" ");
}

/** Every key a place of that name answers to, `nameKey` first: "frankfurt main", "frankfurt"; "muenchen", "munchen". */
export function nameKeys(name: string): string[] {
  // Two thirds of the names are one plain word; for them the rest would be the slowest part of the decoding.
  if (/^[A-Z][a-z]{4,}$/.test(name)) return [name.toLowerCase()];
  const spelled = keysOf(fold(linked(name)));
  return /[äöü]/i.test(name) ? [...new Set([...spelled, ...keysOf(foldBare(linked(name)))])] : spelled;
}

/** Punctuation before an addition becomes a linking word: "Halle (Saale)" is read like "Halle a. Saale". */
function linked(name: string) {
  return name.replace(/[(,/]| - /g, " a ");
}

/** All significant words, and those before the first link that follows a word: "An der Poststraße" has no such link. */
function keysOf(words: readonly string[]): string[] {
  const whole = significant(words).join(" ");
  const first = words.findIndex((word) => !LINKS.has(word));
  const link = words.findIndex((word, i) => i > first && LINKS.has(word));
  if (first < 0 || link < 0) return [whole];
  return [...new Set([whole, significant(words.slice(0, link)).join(" ")])];
}
