const SPACED =
  "z\\. ?B|d\\. ?h|u\\. ?a|o\\. ?ä|u\\. ?U|i\\. ?d\\. ?R|s\\. ?o|s\\. ?u|v\\. ?a|z\\. ?T|o\\. ?g|i\\. ?A|a\\. ?d";
const CLIPPED =
  "usw|etc|ggf|bzw|inkl|exkl|Abs|Nr|(?:\\p{L}+s|S)tr|ca|vgl|Tel|Std|Mio|Mrd|max|min|evtl|gem|sog|lt|Hr|Fr|Dr|Prof|Feb|Aug|Sept|Okt|Nov|Dez|Mo|Di|Mi|Do|Sa|So|St|Tsd|mind|insb|vorauss|zzgl|Kap|allg|monatl|jährl|tägl|wöchentl";

/** Clipped words with their full stop: "z. B.", "usw.", "Str.". "Fr." and the like only as they are written here. */
export const ABBREVIATION = new RegExp(`(?<![\\p{L}\\d-])(?:${SPACED}|${CLIPPED})\\.`, "gu");

/** Two capitals or more, also with small ones between: BBB, WfbM. */
export const ACRONYM = /(?<![\p{L}\d])\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}*(?!\p{L})/gu;
