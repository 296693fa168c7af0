import providers from "@/lib/i18n/messages/de/providers.json";
import { LEGAL_FORMS, OWNERSHIPS, UMBRELLAS } from "@/lib/providers/types";
import { vocabulary } from "./vocabulary";

export const LEGAL_FORM_WORDS = vocabulary(LEGAL_FORMS, [providers.legalForm], {
  ev: ["e. V.", "eV", "eingetragener Verein", "Verein"],
  ggmbh: ["gGmbH", "gemeinnützige Gesellschaft mbH"],
  gmbh: ["Gesellschaft mbH"],
  koerperschaft_oer: ["KdöR", "K.d.ö.R.", "Körperschaft", "Anstalt des öffentlichen Rechts", "AöR"],
  eg: ["e. G.", "eG", "Genossenschaft"],
  ug: ["UG", "gUG"],
  einzelunternehmen: ["Einzelunternehmer", "Einzelunternehmerin", "freiberuflich"],
  sonstige: ["Sonstige", "andere", "GbR", "GmbH & Co. KG", "AG", "gAG"],
});

export const OWNERSHIP_WORDS = vocabulary(OWNERSHIPS, [providers.ownership], {
  NON_PROFIT: ["gemeinnützig", "frei gemeinnützig", "freier Träger"],
  COMMERCIAL: ["privat", "gewerblich", "privatgewerblich"],
  PUBLIC: ["öffentlicher Träger", "kommunal"],
});

export const UMBRELLA_WORDS = vocabulary(UMBRELLAS, [providers.umbrella], {
  awo: ["Arbeiterwohlfahrt"],
  caritas: ["DCV", "Deutscher Caritasverband"],
  diakonie: ["DW", "Diakonisches Werk"],
  paritaet: ["DPWV", "Paritätischer", "Paritätischer Wohlfahrtsverband", "Parität"],
  drk: ["Rotes Kreuz"],
  anthropoi: ["Anthropoi"],
  bag_if: ["bag if", "BAG Inklusionsfirmen"],
  keiner: ["kein", "ohne", "nein"],
  sonstige: ["Sonstige", "anderer"],
});
