/**
 * What changed after VG250 of 2016-01-01. Compiled by hand: the postcode list of 2021 knows these Gemeinden,
 * and without their parts they could not be placed.
 */
const MERGERS: Record<string, string> = {
  "Am Ettersberg": "Berlstedt, Buttelstedt, Ramsla, Großobringen",
  "Amt Creuzburg": "Creuzburg, Ebenshausen, Mihla",
  "Aue-Bad Schlema": "Aue, Bad Schlema",
  "Bad Tabarz": "Tabarz/Thür. Wald",
  "Brodersby-Goltoft": "Brodersby, Goltoft",
  Eldetal: "Grabow-Below, Massow, Wredenhagen, Zepkow",
  Föritztal: "Föritz, Judenbach, Neuhaus-Schierschnitz",
  Geratal: "Geraberg, Geschwenda, Gossel, Gräfenroda, Frankenhain, Liebenstein",
  "Goethestadt Bad Lauchstädt": "Bad Lauchstädt",
  Grammetal: "Niederzimmern, Hopfgarten, Isseroda, Nohra, Mönchenholzhausen, Daasdorf a. Berge",
  Heldburg: "Bad Colberg-Heldburg",
  Königsee: "Königsee-Rottenbach, Dröbischau, Oberhain",
  "Lutherstadt Eisleben": "Eisleben",
  Mönchgut: "Gager, Middelhagen, Thiessow",
  Nessetal: "Goldbach, Warza, Wangenheim, Friedrichswerth",
  "Nottertal-Heilinger Höhen": "Schlotheim, Bothenheilingen, Issersheilingen, Kleinwelsbach, Neunheilingen, Obermehler",
  Oberzent: "Beerfelden, Hesseneck, Rothenberg, Sensbachtal",
  "Remlingen-Semmenstedt": "Remlingen, Semmenstedt",
  "Rosenthal am Rennsteig":
    "Blankenberg, Blankenstein, Harra, Neundorf (b. Lobenstein), Pottiga, Schlegel, Birkenhügel",
  "Roßleben-Wiehe": "Roßleben, Wiehe",
  "Ruhner Berge": "Marnitz, Suckow, Tessenow",
  Schwarzatal: "Oberweißbach/Thür. Wald, Mellenbach-Glasbach, Meuselbach-Schwarzmühle",
  "Siemz-Niendorf": "Groß Siemz, Niendorf",
  Stapel: "Norderstapel, Süderstapel",
  Südmüritz: "Ludorf, Vipperow",
  "Unstrut-Hainich": "Großengottern, Heroldishausen, Mülverstedt, Flarchheim, Altengottern, Weberstedt",
  Wehlen: "Stadt Wehlen",
  "Werra-Suhl-Tal": "Berka/Werra, Dankmarshausen, Dippach, Großensee",
  Wesertal: "Oberweser, Wahlsburg",
};

/** The Gemeinden of 2016 that became this one between 2016 and 2021, or null when VG250 knows it itself. */
export const partsOfMerger = (name: string): string[] | null => MERGERS[name]?.split(", ") ?? null;

/** Kreise that merged after 2016: Osterode and Göttingen in 2016, Eisenach and the Wartburgkreis in 2021. */
export const MERGED_COUNTIES = [
  { ags: "03159", name: "Göttingen", kind: "Landkreis", former: ["03152", "03156"] },
  { ags: "16063", name: "Wartburgkreis", kind: "Landkreis", former: ["16056"] },
] as const;

const countyToday = new Map<string, string>(
  MERGED_COUNTIES.flatMap(({ ags, former }) => former.map((old) => [old, ags] as const)),
);

/** Today's Kreis of an AGS of any year; the Kreis is its first five digits. */
export function countyOf(ags: string): string {
  const county = ags.slice(0, 5);
  return countyToday.get(county) ?? county;
}

/** Whether an AGS of 2016 must be wrong today because its Kreis is gone. */
export const lostItsCounty = (ags: string) => countyToday.has(ags.slice(0, 5));
