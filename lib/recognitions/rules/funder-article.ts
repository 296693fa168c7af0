const FEMININE =
  /^(Agentur|Bundesagentur|Regionaldirektion|Region|Stadt|Behörde|Sozialbehörde|Senatsverwaltung|Unfallkasse|Berufsgenossenschaft)\b/;
const OTHERS =
  /^(Bezirk|Kreis|Landkreis|Land|Landesamt|Landschaftsverband|Landeswohlfahrtsverband|Bezirksamt|Jugendamt|Sozialamt|\p{Lu}{3,5})(?![\p{L}])/u;

/** The article after "mit". Names that would have to be inflected ("Deutsche …", "Kommunaler …") get none. */
export function funderArticle(name: string): "der" | "dem" | "none" {
  if (FEMININE.test(name)) return "der";
  return OTHERS.test(name) ? "dem" : "none";
}
