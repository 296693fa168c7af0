import { distance, nearest } from "@/lib/geo/distance";
import { placesNamed } from "@/lib/geo/match-name";
import { dominant } from "@/lib/geo/place-table";
import { contradicts, postcodeRegion } from "@/lib/geo/postcodes";
import { typos } from "@/lib/geo/typo";
import type { Area, Place, PlaceTable, PostcodePlace, Region } from "@/lib/geo/types";

type Address = { postcode: string; city: string };

export type Location = Area &
  Region & {
    precision: "POSTCODE";
    /** What the coordinates rest on; "region" is the middle of all postcodes that begin alike. */
    basis: "postcode" | "postcode+city" | "city" | "region";
  };

/**
 * Where an address lies, as far as postcode and city tell. The postcode decides; the city refines it when the
 * postcode covers several Gemeinden, and replaces it when it is unknown. Null when neither is known.
 */
export function locateAddress(table: PlaceTable, { postcode, city }: Address): Location | null {
  const named = placesNamed(table, city);
  const place = table.postcodes.get(postcode);
  if (place) {
    const refined = place.municipalities.length > 1 && place.municipalities.find((one) => named.includes(one));
    return refined ? toLocation(refined, "postcode+city") : toLocation(place, "postcode");
  }
  const region = postcodeRegion(table.postcodes, postcode)?.place ?? null;
  const meant = likeliest(named, region);
  if (meant) return toLocation(meant, "city");
  return region ? toLocation(region, "region") : null;
}

/**
 * The postcode that was probably meant when postcode and city lie more than 40 km apart: the one of that city with
 * the fewest typos (Kassel 43117 → 34117). Null when both agree or the city is unknown.
 */
export function suspiciousPostcode(table: PlaceTable, { postcode, city }: Address): PostcodePlace | null {
  const named = placesNamed(table, city);
  const place = table.postcodes.get(postcode) ?? postcodeRegion(table.postcodes, postcode)?.place ?? null;
  if (place && !contradicts(place, named)) return null;
  const meant = likeliest(named, place);
  return meant && likelyPostcode(table, { postcode, meant });
}

/** The namesake that fits the postcode, else the one that everybody means, else none. */
function likeliest(named: readonly Place[], place: Place | null): Place | null {
  const fitting = place ? named.filter((one) => !contradicts(place, [one])) : [];
  if (place && fitting.length > 0) return nearest(place, fitting, 1)[0]?.item ?? null;
  return dominant(named);
}

function likelyPostcode(table: PlaceTable, { postcode, meant }: { postcode: string; meant: Place }) {
  const candidates = [...table.postcodes.values()].filter(
    (place) => place.municipalities.includes(meant) || distance(place, meant) <= place.radius,
  );
  const rank = (place: PostcodePlace) => typos(postcode, place.postcode, 5) * 1000 + distance(place, meant);
  return candidates.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function toLocation({ lat, lon, radius, county, land }: Place, basis: Location["basis"]): Location {
  return { lat, lon, radius, county, land, precision: "POSTCODE", basis };
}
