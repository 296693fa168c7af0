/** Shorter words hide in others by chance: "rat" in "Beratung". */
const SHORTEST = 3;
const LINKS = ["", "s", "n", "en", "es"] as const;

/**
 * Known words that a German compound consists of, longest first part first; [] when it does not come apart.
 * "holzwerkstatt" → ["holz", "werkstatt"], "kuchenhilfe" → ["kuch", "hilfe"] if only the stem "kuch" is known.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): string[] {
  for (let cut = word.length - SHORTEST; cut >= SHORTEST; cut--) {
    const first = withoutLink(word.slice(0, cut), isKnown);
    if (first === null) continue;
    const rest = word.slice(cut);
    const restParts = isKnown(rest) ? [rest] : splitCompound(rest, isKnown);
    if (restParts.length > 0) return [first, ...restParts];
  }
  return [];
}

function withoutLink(part: string, isKnown: (part: string) => boolean): string | null {
  const link = LINKS.find(
    (ending) => part.endsWith(ending) && part.length - ending.length >= SHORTEST && isKnown(stripped(part, ending)),
  );
  return link === undefined ? null : stripped(part, link);
}

function stripped(part: string, ending: string): string {
  return part.slice(0, part.length - ending.length);
}
