/** Words that begin an addition: "Frankfurt am Main", "Neustadt a. d. Aisch", "Linda b. Weida". */
const LINKS = "am|an|im|in|bei|b\\.|i\\.|a\\.|ob|vor|vorm|auf|unter|u\\.|v\\.|der|d\\.";
const ADDITION = new RegExp(`,|/| (?:${LINKS})(?=[ \\w])`);

/** One spelling of a name for comparisons: "St. Märgen" and "Sankt Maergen" are both "sankt maergen". */
export function spelling(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\b(?:st\.|st)(?=[\s-])/g, "sankt")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The spelling of a name without its addition and its second language: "Burg (Spreewald) - Bórkowy" is "burg". */
export function coreSpelling(name: string): string {
  const [german] = name.split(/\s+-\s+/);
  const [core] = german.replace(/\(.*?\)/g, " ").split(ADDITION);
  return spelling(core);
}
