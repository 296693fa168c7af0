import { fold } from "@/lib/geo/fold";
import type { PlaceTable } from "@/lib/geo/types";
import { slugOf } from "@/lib/providers/rules";
import type { Funder } from "../types";

/** How names of bodies of the Eingliederungshilfe begin; Länder choose them freely, § 94 (1) SGB IX. */
const EGH_BODIES =
  /^(landkreis|lk|kreis|bezirk|bezirksamt|stadt|stadtkreis|landeshauptstadt|hansestadt|region|sozialamt|landesamt|kommunaler sozialverband|landschaftsverband|landeswohlfahrtsverband|sozialagentur|landratsamt|kreisausschuss|magistrat|senat|sozialverwaltung)\s+\S/i;

export type FunderMatch = { funder: Funder; match: "known" | "widened" | "new" };

/** The body that a typed name means among the known ones; an unknown one of the EGH is made up; null for the rest. */
export function findFunder(known: readonly Funder[], typed: string, places: PlaceTable): FunderMatch | null {
  const named = (spelling: string) => known.find((one) => namesOf(one).some((name) => same(name, spelling)));
  // "Landschaftsverband Rheinland (LVR)": brackets hold an abbreviation, or tell two namesakes apart.
  const inside = /\(([^)]*)\)/.exec(typed)?.[1];
  const byKey = known.find(({ key }) => key === typed);
  if (byKey) return { funder: byKey, match: "known" };
  const exact = named(typed) ?? (inside === undefined ? undefined : named(inside));
  if (exact) return { funder: exact, match: "known" };
  const wider = named(typed.replace(/\(.*?\)/g, " ")) ?? widerBody(known, typed);
  if (wider) return { funder: wider, match: "widened" };
  return EGH_BODIES.test(typed) ? { funder: newBody(typed, places), match: "new" } : null;
}

/** How the bodies are written, each so that it is read as itself: by name where that is clear, else by its key. */
export function funderWords(known: readonly Funder[], places: PlaceTable): ReadonlyMap<string, string> {
  const isClear = (word: string, { key }: Funder) => findFunder(known, word, places)?.funder.key === key;
  return new Map(
    known.map((funder) => [funder.key, namesOf(funder).find((word) => isClear(word, funder)) ?? funder.key]),
  );
}

const namesOf = ({ name, aliases }: Funder) => [name, ...aliases];
const same = (a: string, b: string) => fold(a).join(" ") === fold(b).join(" ");

/** "DRV Bund" and "Agentur für Arbeit Kassel" belong to a body whose name they begin with, the longest first. */
function widerBody(known: readonly Funder[], typed: string): Funder | null {
  const words = fold(typed);
  const beginnings = known.flatMap((funder) =>
    namesOf(funder)
      .map((name) => ({ funder, name: fold(name) }))
      .filter(({ name }) => name.every((word, i) => words[i] === word)),
  );
  return beginnings.toSorted((a, b) => b.name.length - a.name.length)[0]?.funder ?? null;
}

function newBody(typed: string, { counties }: PlaceTable): Funder {
  const name = typed.replace(/^lk\s+/i, "Landkreis ");
  const county = [...counties.values()].find(
    (one) => same(one.name, name) || same(one.name, name.replace(/^(land)?kreis\s+/i, "")),
  );
  return { id: null, key: `egh:${slugOf(name)}`, kind: "EGH", name, aliases: [], land: county?.land ?? null };
}
