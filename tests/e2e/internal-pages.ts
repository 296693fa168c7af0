import type { Cookie, Page } from "@playwright/test";
import type { QueryResultRow } from "pg";
import { ask } from "./ask";
import type { PageState } from "./page-states";
import { signIn, type ExampleRole } from "./sign-in";

/** Rows of the example data that internal addresses name. */
const IDS = `SELECT p.id AS entry, s.id AS site, o.id AS offer,
    (SELECT id FROM recognition ORDER BY review_status = 'SECOND_CHECK' DESC, id LIMIT 1) AS second,
    (SELECT r.id FROM recognition r JOIN recognition_evidence e ON e.recognition_id = r.id
     ORDER BY r.review_status IN ('UNREVIEWED', 'SUBMITTED') DESC, r.id LIMIT 1) AS first,
    (SELECT e.id FROM evidence e LEFT JOIN evidence_file f ON f.evidence_id = e.id AND f.data IS NOT NULL
     ORDER BY f.id IS NULL, e.id LIMIT 1) AS evidence,
    (SELECT f.id FROM evidence_file f WHERE f.data IS NOT NULL ORDER BY f.evidence_id, f.id LIMIT 1) AS file,
    (SELECT id FROM outbox_mail WHERE channel = 'ENTRY' ORDER BY id LIMIT 1) AS mail,
    (SELECT id FROM proposal ORDER BY id LIMIT 1) AS proposal,
    (SELECT id FROM funder ORDER BY key LIMIT 1) AS funder,
    (SELECT id FROM person WHERE email = 'lesend@example.org') AS person
  FROM provider p JOIN site s ON s.provider_id = p.id JOIN offer o ON o.site_id = s.id
  WHERE p.visibility = 'PUBLISHED' AND p.is_example ORDER BY p.slug, o.id LIMIT 1`;
type Ids = Record<
  "entry" | "site" | "offer" | "second" | "first" | "evidence" | "file" | "mail" | "proposal" | "funder" | "person",
  string
>;

/** Rows of the entry that Anbieter-Leitung keeps right. */
const OWN_IDS = `SELECT s.id AS site, o.id AS offer
  FROM person JOIN membership m ON m.person_id = person.id
  JOIN site s ON s.provider_id = m.provider_id JOIN offer o ON o.site_id = s.id
  WHERE person.email = 'anbieter@example.org' ORDER BY o.area DESC LIMIT 1`;
type OwnIds = Record<"site" | "offer", string>;

/** One page of each kind, as Leitung sees it. */
const PAGES: Record<string, (ids: Ids) => string> = {
  "work list": () => "/verwaltung",
  "work list without a hit": () => "/verwaltung?q=Zirkus",
  deputies: () => "/verwaltung/vertretung",
  "first review": ({ first }) => `/verwaltung/pruefung/${first}`,
  "second review": ({ second }) => `/verwaltung/pruefung/${second}`,
  evidence: ({ evidence, file }) => `/verwaltung/nachweise/${evidence}?loeschen=${file}`,
  "evidence to edit": ({ evidence }) => `/verwaltung/nachweise/${evidence}/bearbeiten`,
  "new evidence": ({ entry }) => `/verwaltung/nachweise/neu?anbieter=${entry}`,
  entries: () => "/verwaltung/eintraege",
  entry: ({ entry }) => `/verwaltung/eintraege/${entry}`,
  "entry, section": ({ entry }) => `/verwaltung/eintraege/${entry}/angaben/traeger`,
  "entry, accessibility": ({ entry, site }) => `/verwaltung/eintraege/${entry}/standorte/${site}/barrierefreiheit`,
  "entry, catchment": ({ entry, site }) => `/verwaltung/eintraege/${entry}/standorte/${site}/einzugsgebiet`,
  "entry, cell": ({ entry, offer }) => `/verwaltung/eintraege/${entry}/angebote/${offer}/kostentraeger`,
  "entry, visibility": ({ entry }) => `/verwaltung/eintraege/${entry}/sichtbarkeit?zu=HIDDEN`,
  "entry, history": ({ entry }) => `/verwaltung/eintraege/${entry}/verlauf`,
  "entry, merging": ({ entry }) => `/verwaltung/eintraege/${entry}/zusammenfuehren?q=Beispiel`,
  funders: () => "/verwaltung/leistungstraeger",
  "new funder": () => "/verwaltung/leistungstraeger/neu",
  funder: ({ funder }) => `/verwaltung/leistungstraeger/${funder}`,
  proposals: () => "/verwaltung/aenderungen",
  "changes at once": () => "/verwaltung/aenderungen/sofort",
  proposal: ({ proposal }) => `/verwaltung/aenderungen/${proposal}`,
  claims: () => "/verwaltung/ansprueche",
  invitations: () => "/verwaltung/einladungen",
  reports: () => "/verwaltung/meldungen",
  "entry, confirmed by telephone": ({ entry }) => `/verwaltung/eintraege/${entry}/bestaetigen`,
  "data in and out": () => "/verwaltung/daten",
  texts: () => "/verwaltung/texte",
  "text to edit": () => "/verwaltung/texte/impressum/de",
  handbook: () => "/verwaltung/handbuch",
  mails: () => "/verwaltung/post",
  mail: ({ mail }) => `/verwaltung/post/${mail}`,
  numbers: () => "/verwaltung/zahlen",
  accounts: () => "/verwaltung/konten",
  "account of somebody": ({ person }) => `/verwaltung/konten/${person}`,
  "own account": () => "/konto",
  "own password": () => "/konto/passwort",
  "end of the own account": () => "/konto/loeschen",
  "missing page": () => "/verwaltung/gibt-es-nicht",
};

/** One page of each kind, as Anbieter-Leitung sees it. */
const MEMBER_PAGES: Record<string, (ids: OwnIds) => string> = {
  overview: () => "/mein-eintrag",
  section: ({ site }) => `/mein-eintrag/standorte/${site}/anschrift`,
  "who pays": ({ offer }) => `/mein-eintrag/angebote/${offer}/kosten`,
  pictures: () => "/mein-eintrag/bilder",
  evidence: () => "/mein-eintrag/nachweise",
  reminders: () => "/mein-eintrag/erinnerungen",
  confirming: () => "/mein-eintrag/bestaetigen",
  extract: () => "/mein-eintrag/auszug",
  questions: () => "/mein-eintrag/rueckfragen",
  team: () => "/mein-eintrag/team",
  preview: () => "/mein-eintrag/vorschau",
  "plain handbook": () => "/mein-eintrag/handbuch/leicht",
  "own account": () => "/konto",
  "end of the own account": () => "/konto/loeschen",
};

/** The internal areas for the accessibility matrix: "staff: entry". A page of another kind is one more line above. */
export function internalStates(): Record<string, PageState> {
  const pages = Object.entries(PAGES).map(([name, at]): [string, PageState] => [
    `staff: ${name}`,
    { address: async () => at(await findIds()), before: asLead },
  ]);
  const own = Object.entries(MEMBER_PAGES).map(([name, at]): [string, PageState] => [
    `member: ${name}`,
    { address: async () => at(await findOwnIds()), before: asOwner },
  ]);
  return {
    ...Object.fromEntries([...pages, ...own]),
    "staff: place on the map": {
      address: async () => placeOf(await findIds()),
      before: asLead,
      after: (page) => page.locator(".leaflet-container").waitFor(),
    },
    "staff: form with faults": {
      address: async () => `/verwaltung/nachweise/neu?anbieter=${(await findIds()).entry}`,
      before: asLead,
      after: sendEmpty,
    },
    "sign-in": { address: "/anmelden" },
    "forgotten password": { address: "/anmelden/passwort" },
    "reminder, unknown link": { address: "/stimmt-noch" },
  };
}

const placeOf = ({ entry, site }: Ids) => `/verwaltung/eintraege/${entry}/standorte/${site}/lage`;

async function sendEmpty(page: Page) {
  await page.getByRole("main").locator("form button[type=submit]").last().click();
  await page.getByRole("alert").first().waitFor();
}

/** One sign-in for all pages that a worker looks at. */
function signedIn(role: ExampleRole) {
  let cookies: Cookie[] | undefined;
  return async (page: Page) => {
    if (cookies) return page.context().addCookies(cookies);
    await signIn(page, role);
    cookies = await page.context().cookies();
  };
}
const asLead = signedIn("LEAD");
const asOwner = signedIn("OWNER");

let ids: Promise<Ids> | undefined;
const findIds = (): Promise<Ids> => (ids ??= query<Ids>(IDS));
let ownIds: Promise<OwnIds> | undefined;
const findOwnIds = (): Promise<OwnIds> => (ownIds ??= query<OwnIds>(OWN_IDS));

async function query<Row extends QueryResultRow>(sql: string): Promise<Row> {
  const [found] = await ask<Row>(sql);
  if (!found) throw new Error("The database has no example data.");
  return found;
}
