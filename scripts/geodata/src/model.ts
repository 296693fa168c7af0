import { loadCounties } from "./counties";
import { buildDistricts } from "./districts";
import { readPostcodeNames, readSettlements, readStations } from "./inputs";
import { matchPostcodes } from "./matching";
import { loadMunicipalities, municipalityFinder } from "./municipalities";
import { buildPlaces } from "./places";
import { locatePostcodes } from "./postcodes";

/** Kreise, Gemeinden, Ortsteile and postcodes, from the packages. */
export function buildModel() {
  const settlements = readSettlements();
  const municipalities = loadMunicipalities(settlements);
  const names = readPostcodeNames();
  const stations = readStations();
  const matching = matchPostcodes(municipalities.values(), names, stations);

  const counties = loadCounties();
  const findMunicipality = municipalityFinder(municipalities.values());
  const settlementsIn = Map.groupBy(settlements, ({ point }) => findMunicipality(point)?.ags ?? "");
  settlementsIn.delete("");
  const sources = { municipalities, settlementsIn, counties: new Set(counties.map(({ ags }) => ags)) };
  const today = buildPlaces(matching.matches, names, sources);

  return {
    counties,
    ...today,
    districts: buildDistricts(today, sources),
    postcodes: locatePostcodes(matching, stations),
  };
}
