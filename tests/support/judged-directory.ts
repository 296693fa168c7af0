import { cell, entry, offer, site } from "@/tests/support/search-entries";
import type { SearchEntry, SearchOffer, SearchSite } from "@/lib/search/types";

/** Town, postcode, Land, Kreis, latitude, longitude. */
const TOWNS = `
Kassel      34117 HE 06611 51.31  9.48
Göttingen   37073 NI 03159 51.53  9.93
Holzminden  37603 NI 03255 51.83  9.45
Hamburg     20095 HH 02000 53.55 10.00
Berlin      10115 BE 11000 52.52 13.40
München     80331 BY 09162 48.14 11.57
Köln        50667 NW 05315 50.94  6.96
Bielefeld   33602 NW 05711 52.02  8.53
Leipzig     04109 SN 14713 51.34 12.37
Freiburg    79098 BW 08311 47.99  7.85
Rostock     18055 MV 13003 54.09 12.10`;

/** Slug | name | town | area | Berufsfelder | Zielgruppen | text. One for each thing that people look for. */
const PROVIDERS = `
gruen       | Grüner Daumen       | Kassel     | TRAINING | gartenbau          |                    |
hof         | Sonnenhof           | Göttingen  | WORK     | landwirtschaft     |                    | Kühe melken und Kartoffeln ernten.
pferde      | Reitstall Fuchsbau  | Bielefeld  | WORK     | tiere              |                    |
wald        | Waldteam Nord       | Holzminden | WORK     | forst              |                    |
tischlerei  | Span und Leim       | Kassel     | TRAINING | holz               |                    | In unserer Holzwerkstatt entstehen Regale.
stahl       | Stahlwerk Mitte     | Köln       | WORK     | metall             |                    |
kabel       | Kabelbaum           | Leipzig    | WORK     | elektro            |                    |
packen      | Packstation Süd     | München    | WORK     | montage            |                    |
nadel       | Nadel und Faden     | Berlin     | TRAINING | textil             |                    |
farbwalze   | Farbwalze           | Hamburg    | TRAINING | druck_medien       |                    |
backstube   | Backstube Morgenrot | Freiburg   | WORK     | lebensmittel       |                    |
speiche     | Speichenwerk        | Leipzig    | TRAINING | fahrrad_kfz        |                    |
zweitleben  | Zweitleben          | Köln       | WORK     | recycling          |                    | Aus alten Sachen wird Neues.
pinsel      | Pinselstrich        | Rostock    | WORK     | maler_bau          |                    |
schluessel  | Schraubenschlüssel  | Berlin     | WORK     | haustechnik        |                    |
bits        | Bits und Bytes      | Hamburg    | TRAINING | it_digital         | autismus           | Software testen im Team.
regal       | Hochregal           | München    | WORK     | lager              |                    |
kurier      | Flinke Räder        | Berlin     | WORK     | transport          |                    |
blank       | Blitzblank          | Bielefeld  | WORK     | reinigung          |                    |
laden       | Dorfladen           | Göttingen  | TRAINING | verkauf            |                    |
loeffel     | Kochlöffel          | Kassel     | TRAINING | gastronomie        |                    | Wir kochen jeden Tag Mittagessen.
herberge    | Haus am See         | Rostock    | WORK     | hotel              |                    |
mangel      | Frisch gebügelt     | Freiburg   | WORK     | waescherei         |                    |
akte        | Aktendeckel         | Hamburg    | TRAINING | buero              |                    |
lesen       | Leseecke            | Leipzig    | WORK     | archiv_bibliothek  |                    |
senioren    | Herbstsonne         | Köln       | TRAINING | pflege_alltag      |                    |
kinder      | Kleine Strolche     | Freiburg   | TRAINING | kita_schule        |                    |
kittel      | Weißer Kittel       | München    | WORK     | gesundheit         |                    |
buehne      | Rampenlicht         | Berlin     | WORK     | kunst              |                    |
einfach     | Einfach gesagt      | Bielefeld  | WORK     | barrierefreiheit   |                    |
wunsch      | Jobfinder           | Kassel     | TRAINING | individuell        |                    |
weg         | Lebensweg           | Leipzig    | WORK     |                    | lernschwierigkeiten |
anker       | Seelenanker         | Hamburg    | WORK     |                    | psychisch, sucht   |
spektrum    | Spektrum            | Freiburg   | WORK     |                    | autismus           |
stille      | Stille Post         | Köln       | WORK     |                    | hoeren             |
durchblick  | Durchblick          | Rostock    | WORK     |                    | sehen              |
neustart    | Neustart            | Bielefeld  | WORK     |                    | hirnverletzung, epilepsie_neuro |
startklar   | Startklar           | Göttingen  | TRAINING |                    | schulabgaenger     |
bruecke     | Brückenschlag       | Berlin     | WORK     |                    | wechsel_aus_wfbm   |
schritt     | Erster Schritt      | Rostock    | ENTRY    |                    |                    |`;

const SITES: Record<string, Partial<SearchSite>> = {
  kittel: { wheelchair: "FULL" },
  stille: { signLanguage: true },
  hof: { district: "Grone" },
};

const OFFERS: Record<string, Partial<SearchOffer>> = {
  wunsch: { setting: "ONLY_COMPANY", personalBudget: true },
  einfach: { easyText: true },
  bruecke: { workBudget: true, partTime: true },
  schritt: { cells: [cell({ funder: "DRV" })] },
  gruen: { cells: [cell({ funder: "BA", checked: true })] },
  wald: { cells: [cell({ funder: "EGH" })] },
};

const AREAS = ["ENTRY", "TRAINING", "WORK"] as const;

/** Made-up entries for the judged queries, which name them by slug. */
export function judgedDirectory(): SearchEntry[] {
  const towns = new Map(rows(TOWNS, /\s+/).map((columns) => [columns[0], columns]));
  return rows(PROVIDERS, "|").map(([slug = "", name = "", town, area = "", occupations, groups, text = ""]) => {
    const [city = "", postcode = "", land = "", county = "", lat, lon] = towns.get(town) ?? [];
    const place = { city, postcode, land, county, lat: Number(lat), lon: Number(lon), ...SITES[slug] };
    const kind = AREAS.find((known) => known === area) ?? "WORK";
    const lists = { occupations: list(occupations), targetGroups: list(groups) };
    const offers = [offer({ area: kind, ...lists, ...OFFERS[slug] })];
    return entry(slug, { name: `${name} (Beispiel)`, text, sites: [site({ ...place, offers })] });
  });
}

function rows(table: string, separator: string | RegExp): string[][] {
  const lines = table.trim().split("\n");
  return lines.map((line) => line.split(separator).map((column) => column.trim()));
}

function list(column = ""): string[] {
  return column.split(",").flatMap((value) => value.trim() || []);
}
