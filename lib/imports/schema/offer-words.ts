import offers from "@/lib/i18n/messages/de/offers.json";
import {
  OCCUPATIONS,
  PLACES_STATUSES,
  SETTINGS,
  TARGET_GROUPS,
  TRANSITIONS,
  type ServiceArea,
} from "@/lib/offers/types";
import { wordKey } from "./columns";
import type { Vocabulary } from "./read";
import { vocabulary } from "./vocabulary";

/** "Berufsbildung" and "BBB mit EV" name two areas, hence lists. */
export const AREA_WORDS: Vocabulary<ServiceArea> = new Map(
  Object.entries({
    EV: ["ENTRY"],
    Eingangsverfahren: ["ENTRY"],
    Eingangsbereich: ["ENTRY"],
    BBB: ["TRAINING"],
    Berufsbildungsbereich: ["TRAINING"],
    Bildungsbereich: ["TRAINING"],
    AB: ["WORK"],
    Arbeitsbereich: ["WORK"],
    Arbeit: ["WORK"],
    Berufsbildung: ["ENTRY", "TRAINING"],
    EVBBB: ["ENTRY", "TRAINING"],
    alle: ["ENTRY", "TRAINING", "WORK"],
  } satisfies Record<string, ServiceArea[]>).map(([word, areas]) => [wordKey(word), areas]),
);

/** Also answers to "betrieblich?": yes and no are the two ends of the five steps. */
export const SETTING_WORDS = vocabulary(SETTINGS, [offers.setting, offers.settingLong], {
  ONLY_COMPANY: [
    "ja",
    "j",
    "x",
    "betrieblich",
    "ausschließlich betrieblich",
    "nur betrieblich",
    "zu 100 % betrieblich",
  ],
  MOSTLY_COMPANY: ["überwiegend betrieblich", "meist betrieblich", "überwiegend in Betrieben", "überwiegend"],
  MIXED: ["gemischt", "teilweise", "teils teils", "teilweise betrieblich", "sowohl als auch"],
  MOSTLY_OWN: ["überwiegend eigene Räume", "überwiegend beim Anbieter", "überwiegend intern"],
  ONLY_OWN: [
    "nein",
    "n",
    "eigene Räume",
    "in eigenen Räumen",
    "nur eigene Räume",
    "ausschließlich eigene Räume",
    "intern",
    "stationär",
  ],
});

export const OCCUPATION_WORDS = vocabulary(OCCUPATIONS, [offers.occupationShort, offers.occupation], {
  gartenbau: ["Gartenbau", "GaLaBau", "Garten- und Landschaftsbau", "Garten/Landschaft", "Gärtnerei", "Grünpflege"],
  landwirtschaft: ["Landbau", "Bauernhof"],
  tiere: ["Tierhaltung"],
  forst: ["Forstwirtschaft"],
  holz: ["Tischlerei", "Holzverarbeitung", "Holzbearbeitung"],
  metall: ["Metallbau", "Metallverarbeitung", "Metallbearbeitung", "Schlosserei"],
  elektro: ["Elektromontage", "Elektronik"],
  montage: ["Konfektionierung", "Montage und Verpackung", "Industriemontage"],
  textil: ["Schneiderei", "Nähen"],
  druck_medien: ["Digitaldruck", "Druckerei", "Mediengestaltung", "Digitalisierung"],
  lebensmittel: ["Lebensmittelproduktion", "Konditorei"],
  fahrrad_kfz: ["Fahrradwerkstatt", "Fahrradmontage", "Kfz-Werkstatt", "Auto"],
  maler_bau: ["Baugewerbe", "Handwerk Bau"],
  haustechnik: ["Hausmeisterei", "Haustechnik", "Hausmeisterdienste", "Facility Management"],
  it_digital: ["EDV", "Informatik", "Computer"],
  lager: ["Lagerlogistik", "Logistik", "Lager/Logistik"],
  transport: ["Fahrdienste", "Kurierdienst", "Post"],
  reinigung: ["Gebäudereinigung"],
  verkauf: ["Handel", "Verkauf/Handel", "Supermarkt"],
  gastronomie: ["Gastro", "Hauswirtschaft/Küche", "Café", "Kantine", "Catering"],
  hotel: ["Hotellerie", "Hotelgewerbe"],
  buero: ["Bürotätigkeiten", "Büroarbeit", "Bürokommunikation"],
  archiv_bibliothek: ["Bibliothek", "Archivierung"],
  pflege_alltag: ["Pflege", "Altenpflege", "Betreuung", "Seniorenbetreuung", "Altenheim"],
  kita_schule: ["Kindergarten", "Kindertagesstätte", "Erziehung"],
  kunst: ["Kunsthandwerk", "Atelier", "Musik"],
  barrierefreiheit: ["Leichte Sprache", "Prüfgruppe Leichte Sprache"],
  individuell: ["individuell", "nach Wunsch", "alle", "alle Berufsfelder", "offen", "Individuell nach Wunsch"],
});

export const TARGET_GROUP_WORDS = vocabulary(TARGET_GROUPS, [offers.targetGroupShort, offers.targetGroup], {
  lernschwierigkeiten: [
    "geistige Behinderung",
    "geistig",
    "geistig behindert",
    "Menschen mit geistiger Behinderung",
    "Menschen mit Lernschwierigkeiten",
  ],
  lernbehinderung: ["lernbehindert", "Lernbehinderungen"],
  psychisch: [
    "seelische Behinderung",
    "psychische Behinderung",
    "psychisch krank",
    "seelisch",
    "psychische Erkrankungen",
    "Menschen mit psychischer Erkrankung",
    "Menschen mit seelischer Behinderung",
  ],
  sucht: ["Suchterkrankungen", "Abhängigkeit"],
  autismus: ["Autismus-Spektrum", "ASS", "Autismus-Spektrum-Störung", "Autisten"],
  koerperlich: ["Körperbehinderung", "körperlich", "körperbehindert", "körperliche Behinderungen"],
  mehrfach: ["Mehrfachbehinderung", "mehrfachbehindert", "Schwerstmehrfachbehinderung"],
  hoher_unterstuetzungsbedarf: ["hoher Hilfebedarf"],
  hirnverletzung: ["MeH", "Schädel-Hirn-Trauma", "SHT", "Hirnverletzung", "erworbene Hirnschädigungen"],
  epilepsie_neuro: ["Epilepsie", "MS", "neurologische Erkrankungen", "Multiple Sklerose"],
  chronisch: ["chronische Erkrankungen", "chronisch krank"],
  hoeren: ["Hörbehinderung", "gehörlos", "Gehörlosigkeit", "hörgeschädigt"],
  sehen: ["Sehbehinderung", "blind", "Blindheit"],
  taubblind: ["taubblind", "Taubblindheit"],
  sprache: ["Sprachbehinderungen", "Sprachstörung"],
  schulabgaenger: ["Schulabgänger", "Schulabgängerinnen", "Schulabgänger*innen", "junge Menschen"],
  wechsel_aus_wfbm: ["WfbM-Wechsler", "Wechsel aus WfbM", "Werkstattwechsler"],
  quereinsteiger_arbeitsmarkt: ["Quereinsteiger", "Quereinstieg"],
  aeltere_ab_50: ["Ältere", "50+", "ü50"],
  migration_sprache: ["Migration", "Migrationshintergrund"],
  offen_fuer_alle: ["alle", "alle Menschen mit Behinderung", "offen", "alle Zielgruppen", "keine Einschränkung"],
});

export const PLACES_WORDS = vocabulary(PLACES_STATUSES, [offers.places], {
  FREE: ["ja", "Plätze frei", "freie Plätze", "vorhanden"],
  FEW: ["wenige", "wenige Plätze", "einzelne"],
  WAITLIST: ["Warteliste vorhanden", "mit Warteliste"],
  NONE: ["nein", "keine", "voll", "belegt", "ausgebucht", "voll belegt"],
  ON_REQUEST: ["Anfrage", "bitte anfragen"],
});

export const TRANSITION_WORDS = vocabulary(TRANSITIONS, [offers.transition], {
  budget_fuer_arbeit: ["BfA"],
  budget_fuer_ausbildung: ["BfAus", "BfAu"],
  ausbildung: ["betriebliche Ausbildung"],
  svp_ohne_bfa: ["Arbeitsvertrag", "sozialversicherungspflichtig", "svp", "allgemeiner Arbeitsmarkt"],
  inklusionsbetrieb: ["Inklusionsfirma", "Integrationsbetrieb"],
});
