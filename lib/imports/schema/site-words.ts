import sites from "@/lib/i18n/messages/de/sites.json";
import { SIGN_LANGUAGES, WHEELCHAIR_GRADES } from "@/lib/sites/types";
import { vocabulary } from "./vocabulary";

export const WHEELCHAIR_WORDS = vocabulary(WHEELCHAIR_GRADES, [sites.wheelchair], {
  FULL: ["ja", "voll", "vollständig", "x", "rollstuhlgerecht", "barrierefrei"],
  PARTIAL: ["teilweise", "zum Teil", "eingeschränkt", "bedingt"],
  NONE: ["nein", "nicht", "nicht rollstuhlgerecht"],
});

export const SIGN_LANGUAGE_WORDS = vocabulary(SIGN_LANGUAGES, [sites.signLanguage], {
  STAFF: ["ja", "x", "Mitarbeitende", "Mitarbeiter"],
  INTERPRETER_ON_REQUEST: ["auf Anfrage", "Dolmetscher", "Dolmetscher auf Anfrage", "mit Dolmetscher"],
  NO: ["nein"],
});
