import type { Point } from "@/lib/geo/types";
import { findExclaves, stationAnchors, type Exclave } from "./anchors";
import { locateInCity, type Member } from "./city-postcodes";
import { mean } from "./geometry";
import type { Station } from "./inputs";
import type { Match, Matching } from "./matching";
import type { Municipality } from "./municipalities";
import { uncertainty, type PostcodeKind } from "./uncertainty";

/** A postcode with its point, and `radius` km round it that hold the true middle of its area nine times in ten. */
export type Postcode = {
  postcode: string;
  kind: PostcodeKind;
  point: Point;
  radius: number;
  municipalities: Municipality[];
};

/** What a Gemeinde contributes to the point of a postcode. */
type Part = { point: Point; weight: number };

/** Weight of an exclave: far smaller than the share of the whole city that a postcode has on average. */
const EXCLAVE_WEIGHT = 0.1;
/** Weight of a city in a postcode that it shares with whole Gemeinden; it mostly gives only its fringe. */
const FRINGE_WEIGHT = 0.15;
const MIN_KINSHIP = 0.02;

type Context = Pick<Matching, "postcodesOf"> & {
  anchors: ReadonlyMap<string, Point>;
  exclaves: ReadonlyMap<string, Exclave>;
};

/** Gives every postcode a point: the middle of its Gemeinden by area, of cities only the part that is its own. */
export function locatePostcodes(matching: Matching, stations: readonly Station[]): Postcode[] {
  const { matches, postcodesOf } = matching;
  const context = { postcodesOf, anchors: stationAnchors(matching, stations), exclaves: findExclaves(matching) };
  const inCities = locateInCities(matches, context);
  return matches.map((match) => {
    const { postcode, municipalities } = match;
    const parts = municipalities.map((municipality) => {
      const inCity = inCities.get(municipality.ags)?.get(postcode) ?? municipality.centre;
      return toPart(match, municipality, { ...context, inCity });
    });
    const point = mean(
      parts,
      (part) => part.weight,
      (part) => part.point,
    );
    const kind = kindOf(match, context);
    const radius = uncertainty(kind, {
      km2: parts.reduce((sum, part) => sum + part.weight, 0),
      cityRadius: Math.max(...municipalities.map((municipality) => municipality.radius)),
      cityPostcodes: Math.max(...municipalities.map(({ ags }) => postcodesIn(ags, context).length)),
    });
    return { postcode, kind, point, radius, municipalities };
  });
}

const postcodesIn = (ags: string, { postcodesOf }: Pick<Context, "postcodesOf">) => postcodesOf.get(ags) ?? [];

function kindOf({ postcode, municipalities }: Match, context: Context): PostcodeKind {
  if (municipalities.every(({ ags }) => postcodesIn(ags, context).length === 1)) return "whole";
  return context.anchors.has(postcode) ? "station" : "estimated";
}

function toPart(
  { postcode, municipalities }: Match,
  municipality: Municipality,
  { inCity, ...context }: Context & { inCity: Point },
): Part {
  const siblings = postcodesIn(municipality.ags, context);
  const weight = municipality.km2 / siblings.length;
  const exclave = context.exclaves.get(postcode);
  if (exclave?.municipality === municipality) return { point: exclave.point, weight: weight * EXCLAVE_WEIGHT };
  if (siblings.length === 1 || municipalities.length === 1) return { point: inCity, weight };
  return { point: inCity, weight: weight * FRINGE_WEIGHT * kinship(postcode, siblings) };
}

/** Whether a city's other postcodes begin with the same three digits: if none does, it is hardly meant. */
function kinship(postcode: string, siblings: readonly string[]) {
  const kin = siblings.filter((other) => other !== postcode && other.slice(0, 3) === postcode.slice(0, 3));
  return (MIN_KINSHIP + kin.length / (siblings.length - 1)) / (1 + MIN_KINSHIP);
}

/** The postcodes of each city that has several, by AGS. */
function locateInCities(matches: readonly Match[], context: Context): Map<string, Map<string, Point>> {
  const { postcodesOf, anchors, exclaves } = context;
  const matchOf = new Map(matches.map((match) => [match.postcode, match]));
  const cities = new Set(matches.flatMap((match) => match.municipalities));
  const located = new Map<string, Map<string, Point>>();
  for (const city of cities) {
    const members = postcodesIn(city.ags, { postcodesOf }).flatMap((postcode): Member[] => {
      if (exclaves.get(postcode)?.municipality === city) return [];
      const others = (matchOf.get(postcode)?.municipalities ?? []).filter((other) => other !== city);
      return [
        {
          postcode,
          anchor: anchors.get(postcode) ?? null,
          neighbours: others.filter(({ ags }) => postcodesIn(ags, context).length === 1),
          isShared: others.length > 0,
        },
      ];
    });
    if (members.length > 1) located.set(city.ags, locateInCity(city, members));
  }
  return located;
}
