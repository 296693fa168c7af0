/**
 * Words people type, per concept. A concept is a key of the vocabularies (domain.md 4.2, 4.3), an area, a form, a
 * Kostenträger or a need. The labels that pages show come from the message catalogue; these are the other words.
 */
export const SYNONYMS: Readonly<Record<string, string>> = {
  gartenbau:
    "Garten, Gärten, Gartenarbeit, Gärtner, Gärtnerei, GaLaBau, Galabau, Grünpflege, Grünanlage, Landschaftspflege, Friedhof, Blumen, Pflanzen, Rasen mähen, draußen, im Freien, an der frischen Luft",
  landwirtschaft: "Bauernhof, Bauer, Landwirt, Hof, Acker, Ernte, Gemüse, Obst, Traktor, Stall, draußen, im Freien",
  tiere: "Tier, Tierpflege, Tierheim, Pferd, Pferde, Reiterhof, Hund, Hunde, Katze, Hühner, Zoo, Imker, Bienen",
  forst: "Wald, Waldarbeit, Förster, Brennholz, draußen, im Freien",
  holz: "Tischler, Tischlerei, Schreiner, Schreinerei, Holzwerkstatt, Holzarbeit, Möbel, Möbelbau, Zimmerei, Sägen",
  metall: "Schlosser, Schlosserei, Schweißen, Metallbau, Metallbearbeitung, Fräsen, Drehen, CNC",
  elektro: "Elektriker, Elektronik, Elektromontage, Kabel, Löten, Strom",
  montage: "Verpackung, Verpacken, Konfektionierung, Sortieren, Zusammenbauen, Industriemontage, Fertigung, Fabrik",
  textil: "Nähen, Näherei, Schneider, Schneiderei, Stoff, Mode, Sticken, Polsterei, Weben",
  druck_medien: "Druckerei, Drucken, Scannen, Grafik, Mediengestaltung, Layout, Video, Foto, Buchbinderei",
  lebensmittel: "Bäcker, Bäckerei, Backen, Konditorei, Fleischerei, Metzgerei, Käserei, Brauerei",
  fahrrad_kfz: "Fahrrad, Rad, Fahrradwerkstatt, Kfz, Auto, Autos, Autowerkstatt, Mechaniker, Reifen",
  recycling: "Recycling, Upcycling, Wertstoff, Wertstoffhof, Müll, Entsorgung, Altpapier, Elektroschrott",
  maler_bau: "Maler, Malern, Lackierer, Streichen, Tapezieren, Bau, Bauarbeiter, Baustelle, Renovieren, Maurer",
  haustechnik: "Hausmeister, Hausmeisterei, Facility, Gebäudetechnik, Handwerker, Handwerk, Reparieren",
  it_digital:
    "Computer, PC, IT, EDV, Informatik, Programmieren, Programmierer, Software, Software testen, Daten, Dateneingabe, Internet, Website, digital, am Bildschirm",
  lager: "Lager, Lagerist, Logistik, Versand, Kommissionieren, Pakete, Stapler, Gabelstapler, Regale einräumen",
  transport: "Fahrer, Fahrdienst, Kurier, Post, Briefe, Zustellung, Lieferdienst, Bote, Umzüge, Bahn",
  reinigung: "Putzen, Putzkraft, Reinigen, Reinigungskraft, Saubermachen, Gebäudereinigung, Raumpflege, Fensterputzen",
  verkauf: "Verkaufen, Verkäufer, Laden, Geschäft, Einzelhandel, Supermarkt, Kasse, Markt, Second Hand, Baumarkt",
  gastronomie:
    "Küche, Großküche, Kochen, Koch, Köchin, Kantine, Mensa, Café, Cafe, Restaurant, Bistro, Imbiss, Kellner, Gastro, Catering, Spülen, Spülküche, Essen zubereiten, Beikoch",
  hotel: "Hotel, Hotellerie, Pension, Jugendherberge, Housekeeping, Zimmermädchen, Tourismus, Betten machen",
  waescherei: "Wäsche, Waschen, Bügeln, Mangeln, Wäschepflege, Textilreinigung",
  buero:
    "Büro, Bürohilfe, Büroarbeit, Sekretariat, Verwaltung, Empfang, Telefonieren, Kopieren, Akten, Ablage, Schreibtisch, Poststelle, Rathaus",
  archiv_bibliothek: "Bücherei, Bibliothek, Bücher, Archiv, Museum, Buchhandlung",
  pflege_alltag:
    "Pflege, Altenpflege, Altenheim, Pflegeheim, Seniorenheim, Senioren, Pflegehelfer, Betreuung, Alltagsbegleiter, Hauswirtschaft, alte Menschen",
  kita_schule: "Kita, Kindergarten, Kinder, Erzieher, Kinderpfleger, Schule, Schulbegleitung, mit Kindern",
  gesundheit: "Krankenhaus, Klinik, Arztpraxis, Praxis, Labor, Apotheke, Medizin, Massage",
  kunst:
    "Kunst, Künstler, Malerei, Atelier, Theater, Schauspiel, Musik, Musiker, Tanz, Kultur, Töpfern, Keramik, kreativ",
  barrierefreiheit: "Leichte Sprache, Prüfer für Leichte Sprache, Prüfgruppe, Barrierefreiheit testen",
  individuell: "individuell, nach Wunsch, Wunschberuf, Wunscharbeit, Traumjob, alle Berufe, freie Wahl",

  lernschwierigkeiten:
    "Down-Syndrom, Trisomie 21, Trisomie, geistige Behinderung, geistig behindert, Lernschwierigkeit",
  lernbehinderung: "Lernbehinderung, lernbehindert, Förderschule Lernen, Lernprobleme",
  psychisch:
    "psychisch krank, psychische Erkrankung, seelische Behinderung, seelisch, Psychiatrie, Depression, Depressionen, depressiv, Angst, Angststörung, Burnout, Schizophrenie, Psychose, Borderline, Trauma, PTBS, bipolar",
  sucht: "Suchtkrank, Sucht, Alkohol, Alkoholiker, Drogen, abhängig, clean",
  autismus: "Autist, Autistin, autistisch, Asperger, Asperger-Syndrom, ASS, Autismus-Spektrum, neurodivergent, ADHS",
  koerperlich:
    "Körperbehinderung, körperbehindert, körperlich behindert, Rollstuhlfahrer, Spastik, Zerebralparese, Querschnitt, Querschnittlähmung, Muskelerkrankung, gehbehindert",
  mehrfach: "Mehrfachbehinderung, mehrfach behindert, schwerstbehindert, schwerst-mehrfach, komplexe Behinderung",
  hoher_unterstuetzungsbedarf:
    "hoher Hilfebedarf, viel Unterstützung, Schwerstbehinderung, Tagesförderstätte, Förderstätte",
  hirnverletzung:
    "Schlaganfall, Schädel-Hirn-Trauma, SHT, MeH, Hirnschaden, Hirnschädigung, Hirntumor, Aphasie, Kopfverletzung",
  epilepsie_neuro: "Epilepsie, Anfälle, epileptisch, Multiple Sklerose, MS, Parkinson, neurologisch",
  chronisch: "chronisch krank, Diabetes, Rheuma, Krebs, Herzkrank, Long Covid, Fatigue, ME/CFS",
  hoeren: "gehörlos, Gehörlose, taub, schwerhörig, hörbehindert, Hörbehinderung, Hörgerät, CI",
  sehen: "blind, Blinde, sehbehindert, Sehbehinderung, Braille, Blindenschrift",
  taubblind: "taubblind, hörsehbehindert, Lormen",
  sprache: "Sprachbehinderung, sprachbehindert, Stottern, nicht sprechend, Talker, UK, Unterstützte Kommunikation",
  schulabgaenger:
    "nach der Schule, Schulabgänger, Schulabschluss, Förderschule, Förderschüler, Schulabsolvent, Jugendliche, Übergang Schule Beruf",
  wechsel_aus_wfbm:
    "Wechsel aus der WfbM, Wechsel aus der Werkstatt, raus aus der Werkstatt, Werkstattbeschäftigte, Werkstattwechsel",
  quereinsteiger_arbeitsmarkt: "Quereinsteiger, Wiedereinstieg, Erwerbsminderung, EM-Rente, nach Krankheit",
  frauen: "Frau, weiblich, nur für Frauen",
  aeltere_ab_50: "Ältere, über 50, ab 50, Ü50",
  migration_sprache: "Migration, Migranten, Flüchtlinge, Geflüchtete, wenig Deutsch, Türkisch, Arabisch, Ukrainisch",
  offen_fuer_alle: "offen für alle, alle Behinderungen, jede Behinderung",

  ENTRY: "EV, Eingangsverfahren, Eingangs-Verfahren",
  TRAINING:
    "BBB, bBB, Berufsbildung, Berufsbildungsbereich, ambulanter BBB, ambulanter Berufsbildungsbereich, betriebliche Berufsbildung, betrieblicher Berufsbildungsbereich, Ausbildung, Qualifizierung, Bildung, Lehre, InbeQ, Unterstützte Beschäftigung, UB",
  WORK: "AB, Arbeitsbereich, Arbeits-Bereich, dauerhafte Beschäftigung",
  COMPANY:
    "Außenarbeitsplatz, Außenarbeitsplätze, Außenarbeit, ausgelagerter Arbeitsplatz, ausgelagerte Arbeitsplätze, BiAp, BiAP, BiB, betriebsintegriert, betriebsintegrierter Arbeitsplatz, betriebsintegrierte Beschäftigung, im Betrieb, in Betrieben, in einem Betrieb, in einer Firma, in Firmen, Firma, Betrieb, betrieblich, erster Arbeitsmarkt, 1. Arbeitsmarkt, allgemeiner Arbeitsmarkt, Jobcoaching, Jobcoach",
  OWN: "eigene Räume, beim Anbieter, in eigenen Räumen, geschützter Rahmen, in der Gruppe",
  BA: "BA, Agentur für Arbeit, Arbeitsagentur, Arbeitsamt, Bundesagentur",
  DRV: "DRV, Rentenversicherung, Deutsche Rentenversicherung, Rentenkasse",
  UV: "UV, Unfallversicherung, Berufsgenossenschaft, BG, Unfallkasse",
  SER: "SER, Soziale Entschädigung, Versorgungsamt",
  EGH: "EGH, Eingliederungshilfe, Sozialamt, LWL, LVR, LWV, Bezirk, Landschaftsverband, Landeswohlfahrtsverband",
  JUGENDHILFE: "Jugendhilfe, Jugendamt",
  WHEELCHAIR: "Rollstuhl, Rollstuhlfahrer, Rolli, rollstuhlgerecht, stufenlos, barrierefrei, Aufzug",
  SIGN_LANGUAGE: "DGS, Gebärdensprache, Gebärden, gebärdet, gehörlos, Gehörlose",
  EASY_TEXT: "Leichte Sprache, leicht verständlich, LS",
  PART_TIME: "Teilzeit, halbtags, wenige Stunden, weniger Stunden",
  PERSONAL_BUDGET: "Persönliches Budget, pers. Budget, Budget",
  WORK_BUDGET: "Budget für Arbeit, BfA, Übergang, Übergang Arbeitsmarkt, Lohnkostenzuschuss",
};

/** Ways to say "andere Leistungsanbieter" or to ask at all: true of every entry, so they narrow nothing. */
export const IGNORED_PHRASES =
  "anderer Leistungsanbieter, anderer Anbieter, alternativer Anbieter, Alternative zur Werkstatt, Alternative zur WfbM, Alternative zu Werkstatt, Alternative Werkstatt, statt Werkstatt, statt WfbM, keine Werkstatt, nicht in die Werkstatt, nicht Werkstatt, außerhalb der Werkstatt, ohne Werkstatt, § 60 SGB IX, nach Paragraf 60, Paragraf 60, Teilhabe am Arbeitsleben, ab sofort, ab Sommer, ab Herbst, in der Nähe, in meiner Nähe, Sohn sucht, Tochter sucht, Kind sucht, sucht Arbeit, sucht Job, sucht Stelle, sucht einen, sucht eine";

/** Function words, and what everybody here looks for. */
export const STOP_WORDS =
  "aLA andere anderer anderen Leistungsanbieter Anbieter Träger Werkstattalternative Alternative Alternativen §60 SGB IX BTHG Arbeitsleben LTA Arbeit Arbeiten arbeitet Arbeitsplatz Arbeitsplätze Arbeitsstelle Job Jobs Stelle Stellen Beruf Beschäftigung Platz Plätze Möglichkeit Möglichkeiten Angebot Angebote Bereich Maßnahme Nähe Umgebung Raum Region Hilfe Mensch Menschen Leute Person Personen behindert Behinderung Behinderungen Behinderte Handicap Beeinträchtigung Erkrankung Erkrankungen krank Störung Syndrom sogenannte Sohn Tochter Kind Bruder Schwester Jahre und oder aber auch als am an auf aus bei beim bis da das dass dem den der des die dies durch ein eine einem einen einer eines er es etwas für gern gerne gibt habe haben hat hier ich ihr im in ins ist jemand kann kein keine können man mehr mein meine meinem meinen meiner mich mir mit möchte möchten muss nach nicht noch nur ob ohne schon sehr sein sich sie sind so suche suchen gesucht soll sowie statt über um uns unser unsere unter viel vom von vor war was welche welcher wenn wer wie will wir wird wo würde zu zum zur zwischen machen mag finden bitte hallo werden wurde lieber";

/** Second halves that say little: "Gartenarbeit" is about the Garten, "Küchenhilfe" about the Küche. */
export const WEAK_PARTS =
  "Arbeit, Arbeiten, Arbeiter, Hilfe, Helfer, Helferin, Bereich, Beruf, Berufe, Job, Kraft, Tätigkeit, Platz, Stelle, Betrieb, Werkstatt, Gruppe, Projekt, Dienst, Team, Ausbildung, Anbieter, Beschäftigung, Mitarbeiter, Assistent, Haus, Zentrum";
