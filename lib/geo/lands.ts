/** The 16 Länder: ISO 3166-2 code without "DE-", official name, first two digits of the AGS. */
export const LANDS = [
  { code: "SH", name: "Schleswig-Holstein", ags: "01" },
  { code: "HH", name: "Hamburg", ags: "02" },
  { code: "NI", name: "Niedersachsen", ags: "03" },
  { code: "HB", name: "Bremen", ags: "04" },
  { code: "NW", name: "Nordrhein-Westfalen", ags: "05" },
  { code: "HE", name: "Hessen", ags: "06" },
  { code: "RP", name: "Rheinland-Pfalz", ags: "07" },
  { code: "BW", name: "Baden-Württemberg", ags: "08" },
  { code: "BY", name: "Bayern", ags: "09" },
  { code: "SL", name: "Saarland", ags: "10" },
  { code: "BE", name: "Berlin", ags: "11" },
  { code: "BB", name: "Brandenburg", ags: "12" },
  { code: "MV", name: "Mecklenburg-Vorpommern", ags: "13" },
  { code: "SN", name: "Sachsen", ags: "14" },
  { code: "ST", name: "Sachsen-Anhalt", ags: "15" },
  { code: "TH", name: "Thüringen", ags: "16" },
] as const;

export type LandCode = (typeof LANDS)[number]["code"];
export type Land = { code: LandCode; name: string; ags: string };

const byPrefix = new Map<string, Land>(LANDS.map((land) => [land.ags, land]));
const byCode = new Map<string, Land>(LANDS.map((land) => [land.code, land]));

/** The Land of an AGS of any length (Kreis or Gemeinde), or null when its first two digits belong to none. */
export function landOfAgs(ags: string): Land | null {
  return byPrefix.get(ags.slice(0, 2)) ?? null;
}

/** The Land of a code in any case ("he", "HE"), or null. */
export function landOfCode(code: string): Land | null {
  return byCode.get(code.toUpperCase()) ?? null;
}
