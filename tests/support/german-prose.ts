import { TOWNS as CITIES } from "@/lib/geo/towns";
import { Random } from "@/prisma/seed/examples/random";

// Words as providers use them about themselves; joined at random they repeat no more than real descriptions do.
const lines = (text: string) => text.split("|");
const WORKS = lines(
  "Holzwerkstatt|Großküche|Wäscherei|Gärtnerei|Fahrradwerkstatt|Druckerei|Kantine|Buchbinderei|Tischlerei|Näherei|Molkerei|Imkerei|Bäckerei|Polsterei|Töpferei|Kerzenzieherei|Montagehalle|Lagerlogistik|Poststelle|Textilreinigung|Aktenvernichtung|Medienagentur|Hofladen|Café|Bibliothek|Kindertagesstätte|Seniorenheim|Reitstall|Weinberg|Forstbetrieb|Schlosserei|Autowerkstatt|Elektrorecycling|Datenerfassung|Empfangsdienst|Hausmeisterei|Schulmensa|Museumsladen|Tierheim|Kulturzentrum|Gebäudereinigung|Digitalisierung|Siebdruckerei|Konditorei|Metallbau|Obstplantage|Baumschule|Friedhofspflege|Supermarkt|Baumarkt",
);
const TASKS = lines(
  "Beete anlegen|Regale einräumen|Möbel aufarbeiten|Pakete packen|Salate schneiden|Wäsche mangeln|Rechnungen scannen|Fahrräder reparieren|Honig abfüllen|Gäste bedienen|Kinderwagen putzen|Schrauben zählen|Kabel zerlegen|Rasen mähen|Stoffe zuschneiden|Brötchen belegen|Ponys striegeln|Karteikarten sortieren|Etiketten drucken|Fenster reinigen|Tische eindecken|Leergut annehmen|Brennholz spalten|Ton formen|Bücher einbinden|Texte einlesen|Webseiten prüfen|Besucher empfangen|Werkzeuge ausgeben|Blumen binden|Hecken schneiden|Spielzeug desinfizieren|Bauteile verlöten|Briefe frankieren|Hühner versorgen|Teig kneten|Gläser polieren|Reifen wechseln|Prospekte falzen|Treppenhäuser wischen",
);
const PLACES = lines(
  "am alten Hafen|im Gewerbegebiet Nord|hinter dem Bahnhof|auf einem Biohof|in der Altstadt|neben dem Rathaus|in einer früheren Spinnerei|am Stadtrand|im Klinikum|an der Hochschule|auf dem Schlossgut|bei Handwerksbetrieben|in kleinen Familienunternehmen|im Bürgerhaus|am Kanal|im Industriepark|bei Dienstleistern|in Pflegeeinrichtungen|im Landkreis|bei Genossenschaften",
);
const PEOPLE = lines(
  "junge Erwachsene|Menschen nach einer Krise|Schulabgänger|Erwachsene mit seelischen Belastungen|Menschen mit Lernschwierigkeiten|Rückkehrerinnen|Autistinnen und Autisten|Teilnehmende mit hohem Unterstützungsbedarf|Quereinsteiger|Eltern in Teilzeit|hörgeschädigte Kolleginnen|Menschen mit erworbener Hirnschädigung|Gehörlose|blinde Beschäftigte|Langzeiterkrankte",
);
const STAFF = lines(
  "Jobcoaches|Fachanleiterinnen|eine Sozialpädagogin|erfahrene Meister|Bildungsbegleiter|eine Psychologin|Ergotherapeuten|feste Ansprechpartner|Lerntandems|Paten aus dem Betrieb|die Heilpädagogin|ein mobiles Team",
);
const HOW = lines(
  "Schritt für Schritt|mit viel Geduld|ohne Zeitdruck|im eigenen Tempo|sechs Stunden täglich|an vier Vormittagen|mit Gebärdendolmetschung|in leichter Sprache|nach einem gemeinsamen Plan|mit Bildkarten|im Schichtbetrieb|je nach Tagesform|unter realen Bedingungen|mit Hilfsmitteln|auf Wunsch auch abends|mit wöchentlichem Gespräch",
);
const VALUES = lines(
  "Verlässlichkeit|Humor|Selbstvertrauen|Mitbestimmung|Vielfalt|Ordnung|Ausdauer|Kreativität|Freundschaft|Gesundheit|Eigenverantwortung|Nachhaltigkeit|Barrierefreiheit|Wertschätzung|Neugier|Sicherheit|Teamgeist|Pünktlichkeit",
);
const TOWNS = CITIES.map(({ name }) => name);
const YEARS = ["1987", "1994", "1998", "2003", "2008", "2012", "2016", "2018", "2019", "2020", "2021", "2022", "2024"];

const FIRST = lines(
  "Holz|Metall|Garten|Küchen|Wäsche|Medien|Lager|Kultur|Sport|Tier|Wald|Wasser|Papier|Textil|Leder|Kunst|Musik|Theater|Radio|Foto|Daten|Brief|Möbel|Fahrrad|Auto|Blumen|Kräuter|Honig|Käse|Brot|Wein|Obst|Gemüse|Kinder|Senioren|Schul|Kirchen|Rathaus|Bahnhofs|Hafen|Stadt|Dorf|Markt|Museums|Archiv|Reise|Hotel|Bau|Farb|Glas|Keramik|Elektro|Solar|Umwelt|Recycling|Spielzeug|Nacht|Früh|Winter|Sommer|Probe|Ziel|Lern|Gruppen|Einzel|Alltags|Eltern|Gesundheits|Pflege|Sprach",
);
const SECOND = lines(
  "pflege|hilfe|dienst|gruppe|projekt|verkauf|versand|reparatur|fertigung|verpackung|planung|beratung|begleitung|training|kurs|praktikum|küche|halle|laden|stand|raum|fest|team|fahrt|ausflug|gespräch|vertrag|aufgabe|technik|kunde|prüfung|annahme|ausgabe|sammlung|reinigung|gestaltung|schicht|woche|partner|netz",
);
const LIKE = lines(
  "freundliche|ruhige|helle|moderne|kleine|vertraute|barrierearme|erfahrene|offene|verlässliche|abwechslungsreiche|körperlich leichte|anspruchsvolle|kreative|regionale|ökologische|inklusive|persönliche|flexible|wohnortnahe|übersichtliche|familiäre|dauerhafte|praktische|handwerkliche|digitale|saisonale|geduldige|wertschätzende|gemeinsame|bezahlte|betreute|geschützte|überraschende|bunte|laute|saubere|schwere|feine|frische",
);
const DOING = lines(
  "entdecken|erproben|übernehmen|organisieren|vertiefen|abschließen|wiederholen|beginnen|verändern|mitgestalten|besprechen|kennenlernen|fortsetzen|auswerten|vorbereiten|anpassen|ausbauen|verlassen|aushalten|feiern|dokumentieren|reduzieren|verlängern|unterbrechen|finanzieren",
);

type Pick = (words: readonly string[]) => string;

const SYLLABLES = lines(
  "ber|lin|mar|got|tes|hel|wan|dor|fel|kir|sen|bru|nau|rei|stet|lok|mun|zer|pfa|gri|hol|dach|wies|tau|ked|ron|vil|ost|ram|schul|bek|eich|lau|nim|orf|pel|quel|ruh|sol|tem",
);

/** A name that stands nowhere else. */
const name = (p: Pick) => {
  const made = p(SYLLABLES) + p(SYLLABLES) + p(SYLLABLES);
  return made.charAt(0).toUpperCase() + made.slice(1);
};

/** A thing of two words, as German makes them by the thousand. */
const thing = (p: Pick) => `${p(LIKE)} ${p(FIRST)}${p(SECOND)}`;

const SENTENCES: ((pick: Pick) => string)[] = [
  (p) =>
    `Seit ${p(YEARS)} begleiten wir ${p(PEOPLE)} ${p(PLACES)}, zuerst in ${name(p)} durch ${thing(p)}, später durch ${thing(p)}.`,
  (p) => `${p(TOWNS)} und ${name(p)}: ${thing(p)}, ${thing(p)} und ${p(WORKS)}.`,
  (p) => `Hier können Sie ${p(TASKS)}, ${thing(p)} ${p(DOING)} und ${p(HOW)} ${p(TASKS)}.`,
  (p) => `${p(STAFF)} aus ${name(p)} ${p(DOING)} mit Ihnen ${thing(p)}.`,
  (p) => `Wer ${thing(p)} sucht, findet im Haus ${name(p)} auch ${thing(p)}.`,
  (p) => `${p(VALUES)} heißt bei ${name(p)}: ${thing(p)} ${p(DOING)}, nicht ${thing(p)}.`,
  (p) => `${p(PEOPLE)} ${p(DOING)} ${thing(p)} bei ${name(p)}.`,
  (p) => `Mit ${name(p)} vereinbart wird ${thing(p)}, ${p(HOW)}, dazu ${thing(p)} in ${p(TOWNS)}.`,
  (p) => `Die ${p(WORKS)} ${name(p)} ${p(PLACES)} bietet ${thing(p)} und lässt ${p(PEOPLE)} ${p(TASKS)}.`,
  (p) => `Manche ${p(DOING)} nach Monaten ${thing(p)}; andere bleiben bei ${name(p)} und ${p(DOING)} ${thing(p)}.`,
];

/**
 * German prose of so many characters, like what a provider writes about itself; the same for a number. It is as hard
 * to compress as this project's own texts: about 2.7 bits a character.
 */
export function germanProse(number: number, length: number): string {
  const random = new Random(number);
  const sentences: string[] = [];
  while (sentences.join(" ").length < length) sentences.push(random.pick(SENTENCES)((words) => random.pick(words)));
  return sentences.join(" ").slice(0, length);
}
