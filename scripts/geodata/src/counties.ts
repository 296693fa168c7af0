import { readAdministrativeAreas } from "./inputs";
import { lostItsCounty, MERGED_COUNTIES } from "./reforms";

/** One of today's 400 Kreise; the AGS has five digits. */
export type County = { ags: string; name: string };

/** Ascending by AGS. A name that a city shares with the Kreis round it becomes "Stadt …" and "Landkreis …". */
export function loadCounties(): County[] {
  const remaining = readAdministrativeAreas("kreise")
    .map(({ properties }) => ({ ags: properties.AGS, name: properties.GEN, kind: properties.BEZ }))
    .filter(({ ags }) => !lostItsCounty(ags) && MERGED_COUNTIES.every((merged) => merged.ags !== ags));
  // An area of several features comes several times.
  const byAgs = new Map([...remaining, ...MERGED_COUNTIES].map((county) => [county.ags as string, county]));
  const all = [...byAgs.values()].toSorted((a, b) => Number(a.ags) - Number(b.ags));
  const namesakes = Map.groupBy(all, ({ name }) => name);
  return all.map(({ ags, name, kind }) => {
    if (namesakes.get(name)?.length === 1) return { ags, name };
    return { ags, name: `${kind.includes("Stadt") ? "Stadt" : "Landkreis"} ${name}` };
  });
}
