import { ACCESS_FEATURES } from "@/lib/sites/types";
import type { World } from "./world";

/** Everybody who may knock. What each may is in `people.ts`. */
export const PEOPLE = [
  "visitor",
  "REVIEWER",
  "LEAD",
  "CONTENT",
  "AUDITOR",
  "REVIEWER+AUDITOR",
  "disabled",
  "noSecondFactor",
  "noRole",
  // Leitung and Redaktion of the world's entry, and the Leitung of another one.
  "OWNER",
  "MEMBER",
  "otherOWNER",
] as const;
export type Who = (typeof PEOPLE)[number];
type Role = "REVIEWER" | "LEAD" | "CONTENT" | "AUDITOR";

/** A status, or where a redirect leads (path without its query; "/*" at the end for anything below). */
export type Answer = number | `/${string}`;
type Address = string | ((world: World) => string);
export type Row = { at: Address; answers: Record<Who, Answer> };
type Fields = Record<string, string | File>;
type Form = Fields | ((world: World) => Fields);
/** `may`: who is not told "unauthenticated" or "forbidden". `form` must be valid, so that rights are what decides. */
export type ActionRow = { may: readonly Who[]; form: Form };

const everybody = (answer: Answer): Record<Who, Answer> =>
  Object.fromEntries(PEOPLE.map((who) => [who, answer])) as Record<Who, Answer>;

/** Who looks after an entry: of the world's one, and all. */
const OWN_MEMBERS = ["OWNER", "MEMBER"] as const satisfies Who[];
const MEMBERS = [...OWN_MEMBERS, "otherOWNER"] as const satisfies Who[];
const ALL = ["REVIEWER", "LEAD", "CONTENT", "AUDITOR"] as const satisfies Role[];
const withAny = (roles: readonly Role[]): Who[] =>
  PEOPLE.filter((who) => who.split("+").some((role) => roles.some((each) => each === role)));

/** What everybody gets who is signed in and not of the staff. */
const notOfStaff = (answer: Answer) => Object.fromEntries([...MEMBERS, "noRole"].map((who) => [who, answer]));

/** The same for everybody, signed in or not. */
const open = (at: Address, answer: Answer = 200): Row => ({ at, answers: everybody(answer) });
/** A page of the staff area for these roles; `found` is what they get. */
const staff = (at: Address, roles: readonly Role[] = ALL, found: Answer = 200): Row => ({
  at,
  answers: {
    ...everybody(403),
    ...Object.fromEntries(withAny(roles).map((who) => [who, found])),
    visitor: "/anmelden",
    disabled: "/anmelden",
    noSecondFactor: "/anmelden/zweiter-faktor",
    noRole: "/anmelden/kein-zugang",
    ...Object.fromEntries(MEMBERS.map((who) => [who, "/anmelden/kein-zugang"])),
  },
});
/** A page of a provider's own area: Leitung and Redaktion of any entry, unless told that others' is not found. */
const member = (at: Address, { of = MEMBERS, found = 200, others = 404 }: MemberRow = {}): Row => ({
  at,
  answers: {
    ...everybody("/verwaltung"),
    ...Object.fromEntries(MEMBERS.map((who) => [who, of.includes(who) ? found : others])),
    visitor: "/anmelden",
    disabled: "/anmelden",
    noRole: "/anmelden/kein-zugang",
  },
});
type MemberRow = { of?: readonly Who[]; found?: Answer; others?: Answer };
/** A page that leads on: the roles to one place, the rest of the staff to another. */
const leads = (at: Address, { to, roles, others }: { to: Answer; roles: readonly Role[]; others: Answer }): Row => {
  const { answers } = staff(at, ALL, others);
  return { at, answers: { ...answers, ...Object.fromEntries(withAny(roles).map((who) => [who, to])) } };
};
/** A page of one's own account. */
const own = (at: Address): Row => ({
  at,
  answers: {
    ...everybody(200),
    visitor: "/anmelden",
    disabled: "/anmelden",
    noSecondFactor: "/anmelden/zweiter-faktor",
  },
});

/** For staff alone. */
const secondFactor = (path: string): Row => {
  const { answers } = own(path);
  return { at: path, answers: { ...answers, ...notOfStaff("/konto") } };
};

const PUBLIC = "[locale]/(public)";
const KONTO = "(account)/konto";
const VERWALTUNG = "(staff)/verwaltung";
const ENTRIES = `${VERWALTUNG}/eintraege`;
const OWN = "(member)/mein-eintrag";
const REVIEWERS = ["REVIEWER", "LEAD"] as const;
const REVIEWS = ["REVIEWER", "LEAD", "AUDITOR"] as const;
const EDITORS = ["REVIEWER", "LEAD", "CONTENT"] as const;
const TEXT_READERS = ["LEAD", "CONTENT", "AUDITOR"] as const;
const entry =
  (part: string) =>
  ({ providerId }: World) =>
    `/verwaltung/eintraege/${providerId}${part}`;
const UNKNOWN = "00000000-0000-7000-8000-00000000ffff";

/** Every page: its file under `app/`, without `/page.tsx`. */
export const PAGES: Record<string, Row> = {
  [PUBLIC]: open("/"),
  [`${PUBLIC}/[...rest]`]: open("/gibt-es-nicht", 404),
  [`${PUBLIC}/anbieter`]: open("/anbieter"),
  [`${PUBLIC}/anbieter/[slug]`]: open(({ slug }) => `/anbieter/${slug}`),
  [`${PUBLIC}/andere-leistungsanbieter`]: open("/andere-leistungsanbieter"),
  [`${PUBLIC}/barrierefreiheit`]: open("/barrierefreiheit"),
  [`${PUBLIC}/datenschutz`]: open("/datenschutz"),
  [`${PUBLIC}/hilfe`]: open("/hilfe"),
  [`${PUBLIC}/impressum`]: open("/impressum"),
  [`${PUBLIC}/melden`]: open("/melden"),
  [`${PUBLIC}/merkliste`]: open("/merkliste"),
  [`${PUBLIC}/nutzungsbedingungen`]: open("/nutzungsbedingungen"),
  [`${PUBLIC}/offline`]: open("/offline"),
  [`${PUBLIC}/so-pruefen-wir`]: open("/so-pruefen-wir"),
  [`${PUBLIC}/wegweiser`]: open("/wegweiser"),
  [`${PUBLIC}/woerter`]: open("/woerter"),

  "(account)/anmelden": {
    at: "/anmelden",
    answers: {
      ...everybody("/verwaltung"),
      ...notOfStaff("/mein-eintrag"),
      visitor: 200,
      disabled: 200,
      noSecondFactor: 200,
    },
  },
  [`${PUBLIC}/anbieter-werden`]: open("/anbieter-werden"),
  [`${PUBLIC}/anbieter-werden/bestaetigen`]: open("/anbieter-werden/bestaetigen"),
  [`${PUBLIC}/anbieter-werden/code`]: open("/anbieter-werden/code"),
  [`${PUBLIC}/anbieter-werden/gesendet`]: open("/anbieter-werden/gesendet"),
  [`${PUBLIC}/anbieter-werden/neu`]: open("/anbieter-werden/neu"),
  [`${PUBLIC}/anbieter-werden/uebernehmen`]: open(({ slug }) => `/anbieter-werden/uebernehmen?eintrag=${slug}`),
  "(account)/anmelden/eintrag": open("/anmelden/eintrag"),
  "(account)/anmelden/mail": open("/anmelden/mail"),
  "(account)/anmelden/mail/code": open("/anmelden/mail/code"),
  "(account)/anmelden/neuer-eintrag": open("/anmelden/neuer-eintrag"),
  [OWN]: member("/mein-eintrag"),
  [`${OWN}/[abschnitt]`]: member("/mein-eintrag/kontakt"),
  [`${OWN}/angebote/[angebot]/[abschnitt]`]: member(({ offerId }) => `/mein-eintrag/angebote/${offerId}/kosten`, {
    of: OWN_MEMBERS,
  }),
  [`${OWN}/bestaetigen`]: member("/mein-eintrag/bestaetigen"),
  [`${OWN}/rueckfragen`]: member(({ providerId }) => `/mein-eintrag/rueckfragen?eintrag=${providerId}`, {
    of: OWN_MEMBERS,
  }),
  [`${OWN}/standorte/[standort]/[abschnitt]`]: member(({ siteId }) => `/mein-eintrag/standorte/${siteId}/anschrift`, {
    of: OWN_MEMBERS,
  }),
  [`${OWN}/standorte/neu`]: member("/mein-eintrag/standorte/neu"),
  [`${OWN}/vorschau`]: member(({ providerId }) => `/mein-eintrag/vorschau?eintrag=${providerId}`, {
    of: OWN_MEMBERS,
  }),
  "(member)/mein-eintrag/team": member(({ providerId }) => `/mein-eintrag/team?eintrag=${providerId}`, {
    of: OWN_MEMBERS,
  }),
  [`${VERWALTUNG}/aenderungen`]: staff("/verwaltung/aenderungen", REVIEWS),
  [`${VERWALTUNG}/aenderungen/[id]`]: staff(`/verwaltung/aenderungen/${UNKNOWN}`, REVIEWS, 404),
  [`${VERWALTUNG}/einladungen`]: staff("/verwaltung/einladungen", REVIEWS),
  [`${VERWALTUNG}/ansprueche/[id]`]: staff(`/verwaltung/ansprueche/${UNKNOWN}`, REVIEWS, 404),
  [`${VERWALTUNG}/ansprueche`]: staff("/verwaltung/ansprueche", REVIEWS),
  "(account)/anmelden/beispiel": open("/anmelden/beispiel"),
  // Without a link there is nothing to see.
  "(account)/bestaetigen": open("/bestaetigen"),
  "(account)/anmelden/code": open("/anmelden/code"),
  "(account)/anmelden/einladung": open("/anmelden/einladung"),
  "(account)/anmelden/kein-zugang": open("/anmelden/kein-zugang", 403),
  "(account)/anmelden/passwort": open("/anmelden/passwort"),
  "(account)/anmelden/passwort/neu": open("/anmelden/passwort/neu"),
  "(account)/anmelden/zweiter-faktor": {
    at: "/anmelden/zweiter-faktor",
    answers: {
      ...everybody("/verwaltung"),
      ...notOfStaff("/mein-eintrag"),
      visitor: "/anmelden",
      disabled: "/anmelden",
      noSecondFactor: 200,
    },
  },
  [KONTO]: own("/konto"),
  [`${KONTO}/ersatzcodes`]: secondFactor("/konto/ersatzcodes"),
  [`${KONTO}/passwort`]: own("/konto/passwort"),
  [`${KONTO}/zweiter-faktor`]: secondFactor("/konto/zweiter-faktor"),

  [ENTRIES]: staff("/verwaltung/eintraege"),
  [`${ENTRIES}/neu`]: staff("/verwaltung/eintraege/neu", EDITORS),
  [`${ENTRIES}/[id]`]: staff(entry("")),
  [`${ENTRIES}/[id]/angaben/[abschnitt]`]: staff(entry("/angaben/kontakt"), EDITORS),
  [`${ENTRIES}/[id]/angebote/[angebot]/[abschnitt]`]: staff(
    (world) => `${entry("")(world)}/angebote/${world.offerId}/plaetze`,
    EDITORS,
  ),
  [`${ENTRIES}/[id]/bestaetigen`]: staff(entry("/bestaetigen"), EDITORS),
  [`${ENTRIES}/[id]/sichtbarkeit`]: staff(entry("/sichtbarkeit"), ["LEAD"]),
  [`${ENTRIES}/[id]/standorte/[standort]/[abschnitt]`]: staff(
    (world) => `${entry("")(world)}/standorte/${world.siteId}/lage`,
    EDITORS,
  ),
  [`${ENTRIES}/[id]/standorte/neu`]: staff(entry("/standorte/neu"), EDITORS),
  [`${ENTRIES}/[id]/verlauf`]: staff(entry("/verlauf")),
  [`${ENTRIES}/[id]/verlauf/[nummer]`]: staff(entry("/verlauf/1"), EDITORS),
  [`${ENTRIES}/[id]/zusammenfuehren`]: staff(entry("/zusammenfuehren"), ["LEAD"]),
  [`${VERWALTUNG}/leistungstraeger`]: staff("/verwaltung/leistungstraeger"),
  [`${VERWALTUNG}/leistungstraeger/[id]`]: staff(
    ({ funderId }) => `/verwaltung/leistungstraeger/${funderId}`,
    ["LEAD", "CONTENT"],
  ),
  [`${VERWALTUNG}/daten`]: staff("/verwaltung/daten", ["LEAD", "AUDITOR"]),
  [`${VERWALTUNG}/daten/[id]`]: staff(`/verwaltung/daten/${UNKNOWN}`, ["LEAD", "AUDITOR"], 404),
  [`${VERWALTUNG}/konten`]: staff("/verwaltung/konten", ["LEAD", "AUDITOR"]),
  [`${VERWALTUNG}/konten/einladen`]: staff("/verwaltung/konten/einladen", ["LEAD"]),
  [`${VERWALTUNG}/konten/[id]`]: staff(({ personId }) => `/verwaltung/konten/${personId}`, ["LEAD"]),
  [`${VERWALTUNG}/meldungen`]: staff("/verwaltung/meldungen"),
  [`${VERWALTUNG}/meldungen/fragen`]: staff(
    ({ providerId }) => `/verwaltung/meldungen/fragen?eintrag=${providerId}`,
    REVIEWERS,
  ),
  [`${VERWALTUNG}/meldungen/[id]`]: staff(`/verwaltung/meldungen/${UNKNOWN}`, ALL, 404),
  [`${VERWALTUNG}/[...rest]`]: staff("/verwaltung/gibt-es-nicht", ALL, 404),
  [`${VERWALTUNG}/post`]: staff("/verwaltung/post", ["REVIEWER", "LEAD", "AUDITOR"]),
  [`${VERWALTUNG}/post/[id]`]: staff(`/verwaltung/post/${UNKNOWN}`, ["REVIEWER", "LEAD", "AUDITOR"], 404),
  [`${VERWALTUNG}/pruefung/[id]`]: staff(
    ({ cellId }) => `/verwaltung/pruefung/${cellId}`,
    ["REVIEWER", "LEAD", "AUDITOR"],
  ),
  // Leads to the next case; who sees none, to the start of the area.
  [`${VERWALTUNG}/pruefung/naechste`]: leads("/verwaltung/pruefung/naechste", {
    to: "/verwaltung/pruefung/*",
    roles: REVIEWS,
    others: "/verwaltung",
  }),
  [VERWALTUNG]: staff("/verwaltung"),
  [`${VERWALTUNG}/nachweise/[id]`]: staff(`/verwaltung/nachweise/${UNKNOWN}`, REVIEWS, 404),
  [`${VERWALTUNG}/nachweise/[id]/bearbeiten`]: staff(`/verwaltung/nachweise/${UNKNOWN}/bearbeiten`, REVIEWERS, 404),
  [`${VERWALTUNG}/nachweise/neu`]: staff(
    ({ providerId }) => `/verwaltung/nachweise/neu?anbieter=${providerId}`,
    REVIEWERS,
  ),
  [`${VERWALTUNG}/texte`]: staff("/verwaltung/texte", TEXT_READERS),
  [`${VERWALTUNG}/texte/[text]/[sprache]`]: staff("/verwaltung/texte/hilfe/de", TEXT_READERS),
  [`${VERWALTUNG}/texte/[text]/[sprache]/fassungen/[nummer]`]: staff(
    "/verwaltung/texte/hilfe/de/fassungen/0",
    TEXT_READERS,
  ),
  [`${VERWALTUNG}/vertretung`]: staff("/verwaltung/vertretung", REVIEWS),
  [`${VERWALTUNG}/zahlen`]: staff("/verwaltung/zahlen"),
};

/** Every method of every route: file under `app/` and method. */
export const ROUTES: Record<string, Row> = {
  "api/v1/openapi.json GET": open("/api/v1/openapi.json"),
  "api/v1/openapi.json OPTIONS": open("/api/v1/openapi.json", 204),
  "api/v1/providers GET": open("/api/v1/providers"),
  "api/v1/providers OPTIONS": open("/api/v1/providers", 204),
  "api/v1/providers/[slug] GET": open(({ slug }) => `/api/v1/providers/${slug}`),
  "api/v1/providers/[slug] OPTIONS": open(({ slug }) => `/api/v1/providers/${slug}`, 204),
  "api/v1/providers.csv GET": open("/api/v1/providers.csv"),
  "api/v1/providers.csv OPTIONS": open("/api/v1/providers.csv", 204),
  "api/v1/providers.geojson GET": open("/api/v1/providers.geojson"),
  "api/v1/providers.geojson OPTIONS": open("/api/v1/providers.geojson", 204),
  "(staff)/verwaltung/zahlen/csv GET": staff("/verwaltung/zahlen/csv"),
  "(staff)/verwaltung/daten/[id]/fehler GET": staff(`/verwaltung/daten/${UNKNOWN}/fehler`, ["LEAD", "AUDITOR"], 404),
  "(staff)/verwaltung/daten/csv GET": staff("/verwaltung/daten/csv", ["LEAD", "AUDITOR"]),
  "(staff)/verwaltung/daten/json GET": staff("/verwaltung/daten/json", ["LEAD", "AUDITOR"]),
  "(staff)/verwaltung/daten/vorlage GET": staff("/verwaltung/daten/vorlage", ["LEAD", "AUDITOR"]),
  "(staff)/verwaltung/dateien/[id] GET": staff(`/verwaltung/dateien/${UNKNOWN}`, REVIEWS, 404),
  "geo/[file] GET": open("/geo/gibt-es-nicht.json", 404),
  "geo/karte.json GET": open("/geo/karte.json"),
  // Counts a yes or no, and takes nothing else.
  "[locale]/(public)/rueckmeldung POST": open("/rueckmeldung", 400),
  "healthz GET": open("/healthz"),
  "orte/[file] GET": open("/orte/gibt-es-nicht.json", 404),
  "readyz GET": open("/readyz"),
  "verzeichnis/[file] GET": open("/verzeichnis/gibt-es-nicht.json", 404),
  "verzeichnis/kontakte.json GET": open("/verzeichnis/kontakte.json"),
};

const TOKEN = "x".repeat(43);
const PASSWORD = "kein richtiges Passwort";
/** An outdated version: whoever may is told "conflict", and nothing changes. */
const stale = { version: "999999" };

const empty = (...names: string[]) => Object.fromEntries(names.map((name) => [name, ""]));
/** What every form about an entry asks, and whole sections: an emptied field is posted too. */
const WHY = { reason: "RESEARCH", reasonText: "", onBehalf: "" };
const CONTACT = { ...empty("phone", "email", "website", "contactRole"), contactHours: "Matrix" };
const IDENTITY = {
  ...empty("shortName", "identifier", "legalForm", "ownership", "umbrella", "bagUbMember", "runsWorkshop", "alsoRuns"),
  name: "Matrix (Beispiel)",
};
const PARTICIPATION = {
  ...empty("representation", "womensRepresentative", "protectionConcept"),
  complaintsOffice: "Matrix",
};
const SITE = {
  ...empty("name", "kind", "street", "district", "phone", "email", "openingHours", "shuttle"),
  postcode: "34117",
  city: "Kassel",
  transit: "Matrix",
};
const ACCESS = {
  ...empty("wheelchair", "signLanguage", "languages", "accessOn"),
  ...empty(...ACCESS_FEATURES.map((feature) => `feature_${feature}`)),
  accessNote: "Matrix",
};
const PLACES = {
  ...empty("places", "placesOn", "pausedUntil", "nextStartOn", "rollingStart", "waitingMonths", "trial"),
  placeCount: "4711",
};
const PROFILE = {
  ...empty("setting", "partOf", "occupations", "targetGroups", "minAge", "maxAge", "weeklyHoursMin", "weeklyHoursMax"),
  ...empty("partTime", "staffRatio", "qualifications", "hasTransitions", "transitions", "personalBudget"),
  scope: "FULL",
  exclusions: "Matrix",
};
const DATES = empty("statusOn", "validFrom", "validUntil");

const TEXT = {
  key: "help",
  locale: "de",
  base: "999999",
  body: "Matrix",
  keeper: "LEAD",
  reviewOn: "2099-01-01",
  matchesGerman: "",
};
const EVIDENCE = {
  ...empty("issuer", "reference", "issuedOn", "validUntil", "section", "url", "retrievedOn", "note", "cells"),
  kind: "FUNDER_LETTER",
};
const NEW_ENTRY = {
  providerName: "Matrix (Beispiel)",
  postcode: "18209",
  city: "Bad Doberan",
  name: "Niemand",
  job: "Matrix",
  email: "niemand@example.org",
};
const BACK = "/verwaltung";
const caseShown = ({ providerId }: World) => ({ providerId, ...stale, back: BACK });

/** A form of the own entry's area, about the provider, a site or an offer. */
const ownForm =
  (section: string, fields: Fields) =>
  ({ providerId }: World): Fields => ({ entry: providerId, section, id: providerId, ...stale, ...fields });
const ownSite =
  (page: string, fields: Fields) =>
  ({ providerId, siteId: id }: World): Fields => ({
    entry: providerId,
    section: `standorte/${id}/${page}`,
    id,
    ...stale,
    ...fields,
  });
const ownOffer =
  (page: string, fields: Fields) =>
  ({ providerId, offerId: id }: World): Fields => ({
    entry: providerId,
    section: `angebote/${id}/${page}`,
    id,
    ...stale,
    ...fields,
  });

/** Every action: its file under `lib/` without `.ts`, and its name. */
export const ACTIONS: Record<string, ActionRow> = {
  "own-entry/actions/drafts autosaveAction": { may: OWN_MEMBERS, form: ownForm("kontakt", { contactHours: "Matrix" }) },
  "own-entry/actions/drafts discardDraftAction": { may: OWN_MEMBERS, form: ownForm("kontakt", {}) },
  "own-entry/actions/offers pauseOfferAction": {
    may: OWN_MEMBERS,
    form: ({ providerId, offerId }) => ({
      entry: providerId,
      id: offerId,
      ...stale,
      [`pausedUntil-${offerId}`]: "2099-01-01",
    }),
  },
  "own-entry/actions/offers savePlacesAction": { may: OWN_MEMBERS, form: ownOffer("plaetze", PLACES) },
  "own-entry/actions/offers saveProfileAction": { may: OWN_MEMBERS, form: ownOffer("profil", PROFILE) },
  "own-entry/actions/offers saveTextsAction": {
    may: OWN_MEMBERS,
    form: ownOffer("texte", { description: "Matrix", exampleJobs: "", descriptionEasy: "" }),
  },
  "own-entry/actions/offers statePlacesAction": {
    may: OWN_MEMBERS,
    form: ({ providerId, offerId }) => ({ entry: providerId, id: offerId, ...stale, places: "FREE" }),
  },
  "own-entry/actions/proposals proposeAddressAction": { may: OWN_MEMBERS, form: ownSite("anschrift", SITE) },
  "own-entry/actions/proposals proposeFundingAction": {
    may: OWN_MEMBERS,
    form: ownOffer("kosten", { answer_BA: "NO" }),
  },
  "own-entry/actions/proposals proposeIdentityAction": { may: OWN_MEMBERS, form: ownForm("traeger", IDENTITY) },
  // At a site that is not there.
  "own-entry/actions/proposals proposeOfferAction": {
    may: OWN_MEMBERS,
    form: ({ providerId }) => ({
      entry: providerId,
      section: `standorte/${UNKNOWN}/angebot`,
      id: UNKNOWN,
      ...stale,
      ...empty("setting", "partOf"),
      area: "WORK",
      scope: "FULL",
    }),
  },
  "own-entry/actions/proposals proposeRemovalOfOfferAction": { may: OWN_MEMBERS, form: ownOffer("entfernen", {}) },
  "own-entry/actions/proposals proposeRemovalOfSiteAction": { may: OWN_MEMBERS, form: ownSite("entfernen", {}) },
  "own-entry/actions/proposals proposeSettingAction": {
    may: OWN_MEMBERS,
    form: ownOffer("form", { setting: "MIXED", scope: "PARTIAL", partOf: "Matrix" }),
  },
  // Nobody's entry: something new has no version that could be outdated.
  "own-entry/actions/proposals proposeSiteAction": {
    may: [],
    form: { entry: UNKNOWN, section: "standorte/neu", ...SITE },
  },
  "own-entry/actions/proposals withdrawOwnProposalAction": {
    may: MEMBERS,
    form: ({ providerId }) => ({ entry: providerId, id: UNKNOWN, ...stale }),
  },
  "own-entry/actions/provider confirmOwnEntryAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ entry: providerId, ...stale }),
  },
  "own-entry/actions/provider saveAboutAction": {
    may: OWN_MEMBERS,
    form: ownForm("beschreibung", { about: "Matrix" }),
  },
  "own-entry/actions/provider saveContactAction": { may: OWN_MEMBERS, form: ownForm("kontakt", CONTACT) },
  "own-entry/actions/provider saveParticipationAction": {
    may: OWN_MEMBERS,
    form: ownForm("mitbestimmung", PARTICIPATION),
  },
  "own-entry/actions/questions answerQuestionAction": {
    may: OWN_MEMBERS,
    form: ({ providerId }) => ({ entry: providerId, messageId: UNKNOWN, [`answer-${UNKNOWN}`]: "Matrix" }),
  },
  "own-entry/actions/sites saveAccessAction": { may: OWN_MEMBERS, form: ownSite("barrierefreiheit", ACCESS) },
  "own-entry/actions/sites saveCatchmentAction": {
    may: OWN_MEMBERS,
    form: ownSite("einzugsgebiet", { catchmentKind: "RADIUS", catchmentKm: "7", catchmentCounties: "" }),
  },
  "own-entry/actions/sites saveReachAction": { may: OWN_MEMBERS, form: ownSite("erreichbarkeit", SITE) },

  "recognitions/actions/decide reviewAction": {
    may: withAny(["REVIEWER", "LEAD"]),
    form: ({ cellId }) => ({
      step: "POSTPONE",
      recognitionId: cellId,
      [`versions.${cellId}`]: "999999",
      nextReviewOn: "2099-01-01",
    }),
  },
  "accounts/actions/forgotten-password requestPasswordAction": { may: PEOPLE, form: { email: "niemand@example.org" } },
  "accounts/actions/forgotten-password resetByCodeAction": {
    may: PEOPLE,
    form: { email: "niemand@example.org", code: "000000", newPassword: PASSWORD },
  },
  "accounts/actions/forgotten-password resetByLinkAction": {
    may: PEOPLE,
    form: { token: TOKEN, newPassword: PASSWORD },
  },
  "accounts/actions/invitation acceptInvitationAction": {
    may: PEOPLE,
    form: { token: TOKEN, name: "Niemand", email: "niemand@example.org", newPassword: PASSWORD },
  },
  // Only a session that a link opened may go on; nobody here has one.
  "accounts/actions/invitation finishInvitationAction": { may: [], form: { code: "000000" } },
  "accounts/actions/invitation resumeInvitationAction": { may: PEOPLE, form: { token: TOKEN, password: PASSWORD } },
  "accounts/actions/open-example openExampleAction": { may: PEOPLE, form: { token: TOKEN } },
  "accounts/actions/mail-sign-in requestSignInMailAction": { may: PEOPLE, form: { email: "niemand@example.org" } },
  "accounts/actions/mail-sign-in signInByLinkAction": { may: PEOPLE, form: { token: TOKEN } },
  "accounts/actions/mail-sign-in signInByMailCodeAction": {
    may: PEOPLE,
    form: { email: "niemand@example.org", code: "000000" },
  },
  "members/actions/accept-link acceptEntryLinkAction": { may: PEOPLE, form: { token: TOKEN, name: "Niemand" } },
  "members/actions/claims grantClaimAction": { may: withAny(REVIEWERS), form: { id: UNKNOWN, ...stale } },
  "members/actions/claims makeLetterCodeAction": { may: withAny(REVIEWERS), form: { id: UNKNOWN, ...stale } },
  "members/actions/claims refuseClaimAction": {
    may: withAny(REVIEWERS),
    form: { id: UNKNOWN, ...stale, refusalReason: "Matrix" },
  },
  "members/actions/outreach outreachAction": {
    may: withAny(REVIEWERS),
    form: { step: "INVITE", providerIds: UNKNOWN },
  },
  "members/actions/joining proveClaimAction": { may: PEOPLE, form: { token: TOKEN, sprache: "de" } },
  "members/actions/joining redeemLetterAction": {
    may: PEOPLE,
    form: { email: "niemand@example.org", letterCode: "AAAA2222", sprache: "de" },
  },
  // Without a seal both are told that the form is too old.
  "members/actions/joining requestNewProviderAction": {
    may: PEOPLE,
    form: { ...NEW_ENTRY, terms: "ja", sprache: "de", seal: "" },
  },
  "members/actions/joining startNewProviderAction": { may: PEOPLE, form: { token: TOKEN } },
  "members/actions/joining submitClaimAction": {
    may: PEOPLE,
    form: ({ slug }) => ({
      slug,
      name: "Niemand",
      job: "Matrix",
      email: "niemand@example.org",
      sprache: "de",
      seal: "",
    }),
  },
  "members/actions/team changeMemberRoleAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, personId: UNKNOWN, role: "MEMBER" }),
  },
  "members/actions/team handOverAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, personId: UNKNOWN }),
  },
  // A colleague already: whoever may is told so, and nobody is invited.
  "members/actions/team inviteColleagueAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, email: "matrix-member@example.org", role: "MEMBER" }),
  },
  "members/actions/team removeMemberAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, personId: UNKNOWN }),
  },
  "members/actions/team revokeColleagueAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, id: UNKNOWN }),
  },
  "accounts/actions/own-account beginRecoveryCodesAction": { may: withAny(ALL), form: { password: PASSWORD } },
  "accounts/actions/own-account beginSecondFactorAction": { may: withAny(ALL), form: { password: PASSWORD } },
  "accounts/actions/own-account changePasswordAction": {
    may: [...withAny(ALL), ...MEMBERS],
    form: { password: PASSWORD, newPassword: PASSWORD },
  },
  "accounts/actions/own-account endSessionAction": { may: [...withAny(ALL), ...MEMBERS], form: { id: UNKNOWN } },
  "accounts/actions/own-account keepRecoveryCodesAction": { may: withAny(ALL), form: {} },
  "accounts/actions/own-account renameSelfAction": {
    may: [...withAny(ALL), ...MEMBERS],
    form: { name: "Matrix (Beispiel)" },
  },
  "accounts/actions/own-account renewSecondFactorAction": { may: withAny(ALL), form: { code: "000000" } },
  "accounts/actions/people changeRolesAction": {
    may: withAny(["LEAD"]),
    form: ({ personId }) => ({ id: personId, ...stale, roles: "AUDITOR" }),
  },
  "accounts/actions/people disablePersonAction": {
    may: withAny(["LEAD"]),
    form: ({ personId }) => ({ id: personId, ...stale }),
  },
  "accounts/actions/people enablePersonAction": {
    may: withAny(["LEAD"]),
    form: ({ personId }) => ({ id: personId, ...stale }),
  },
  "accounts/actions/people invitePersonAction": {
    may: withAny(["LEAD"]),
    form: { email: "leitung@example.org", roles: "AUDITOR" },
  },
  "accounts/actions/people resetSecondFactorAction": {
    may: withAny(["LEAD"]),
    form: ({ personId }) => ({ id: personId, ...stale }),
  },
  "accounts/actions/people revokeInvitationAction": { may: withAny(["LEAD"]), form: { id: UNKNOWN } },
  "accounts/actions/sign-in codeAction": { may: PEOPLE, form: { code: "000000" } },
  "accounts/actions/sign-in signInAction": {
    may: PEOPLE,
    form: { email: "niemand@example.org", password: PASSWORD },
  },
  // Ends the session it comes with; redirects everybody.
  "accounts/actions/sign-out signOutAction": { may: PEOPLE, form: {} },
  "directory/actions/entries changeVisibilityAction": {
    may: withAny(["LEAD"]),
    form: ({ providerId }) => ({ id: providerId, ...stale, ...WHY, to: "HIDDEN", ground: "" }),
  },
  "directory/actions/entries confirmEntryAction": {
    may: withAny(EDITORS),
    form: ({ providerId }) => ({ id: providerId, ...stale, saidBy: "Leitung", note: "" }),
  },
  "directory/actions/entries createEntryAction": { may: withAny(EDITORS), form: { ...WHY, name: "Matrix (Beispiel)" } },
  "directory/actions/entries editAboutAction": {
    may: withAny(EDITORS),
    form: ({ providerId }) => ({ id: providerId, ...stale, ...WHY, about: "Matrix" }),
  },
  "directory/actions/entries editContactAction": {
    may: withAny(EDITORS),
    form: ({ providerId }) => ({ id: providerId, ...stale, ...WHY, ...CONTACT }),
  },
  "directory/actions/entries editIdentityAction": {
    may: withAny(EDITORS),
    form: ({ providerId }) => ({ id: providerId, ...stale, ...WHY, ...IDENTITY }),
  },
  "directory/actions/entries editParticipationAction": {
    may: withAny(EDITORS),
    form: ({ providerId }) => ({ id: providerId, ...stale, ...WHY, ...PARTICIPATION }),
  },
  "directory/actions/entries mergeEntriesAction": {
    may: withAny(["LEAD"]),
    form: ({ providerId: id }) => ({ ...WHY, keepId: id, keepVersion: "1", otherId: id, otherVersion: "1" }),
  },
  "directory/actions/entries restoreVersionAction": {
    may: withAny(EDITORS),
    form: ({ providerId }) => ({ ...WHY, id: providerId, number: "1", latest: "0" }),
  },
  "directory/actions/offers createOfferAction": {
    may: withAny(EDITORS),
    form: { ...WHY, siteId: UNKNOWN, area: "WORK" },
  },
  "directory/actions/offers editPlacesAction": {
    may: withAny(EDITORS),
    form: ({ offerId }) => ({ id: offerId, ...stale, ...WHY, ...PLACES }),
  },
  "directory/actions/offers editProfileAction": {
    may: withAny(EDITORS),
    form: ({ offerId }) => ({ id: offerId, ...stale, ...WHY, ...PROFILE }),
  },
  "directory/actions/offers editTextsAction": {
    may: withAny(EDITORS),
    form: ({ offerId }) => ({
      id: offerId,
      ...stale,
      ...WHY,
      description: "Matrix",
      exampleJobs: "",
      descriptionEasy: "",
    }),
  },
  "directory/actions/offers recordCellAction": {
    may: withAny(["REVIEWER", "LEAD"]),
    form: ({ offerId, funderId }) => ({ ...WHY, offerId, funderId, status: "ARBITRATION", ...DATES }),
  },
  // Without checked cells; with them only the Leitung (tests/integration/offers-removal.test.ts).
  "directory/actions/offers removeOfferAction": {
    may: withAny(EDITORS),
    form: ({ offerId }) => ({ id: offerId, ...stale, ...WHY }),
  },
  "directory/actions/sites createSiteAction": { may: withAny(EDITORS), form: { ...WHY, providerId: UNKNOWN, ...SITE } },
  "directory/actions/sites editAccessAction": {
    may: withAny(EDITORS),
    form: ({ siteId }) => ({ id: siteId, ...stale, ...WHY, ...ACCESS }),
  },
  "directory/actions/sites editCatchmentAction": {
    may: withAny(EDITORS),
    form: ({ siteId }) => ({
      id: siteId,
      ...stale,
      ...WHY,
      catchmentKind: "RADIUS",
      catchmentKm: "7",
      catchmentCounties: "",
    }),
  },
  "directory/actions/sites editSiteAction": {
    may: withAny(EDITORS),
    form: ({ siteId }) => ({ id: siteId, ...stale, ...WHY, ...SITE }),
  },
  "directory/actions/sites placeSiteAction": {
    may: withAny(EDITORS),
    form: ({ siteId }) => ({ id: siteId, ...stale, ...WHY, position: "EXACT", lat: "51,3", lon: "9,4" }),
  },
  // Without checked cells; with them only the Leitung (tests/integration/offers-removal.test.ts).
  "directory/actions/sites removeSiteAction": {
    may: withAny(EDITORS),
    form: ({ siteId }) => ({ id: siteId, ...stale, ...WHY }),
  },
  "imports/actions discardImportAction": { may: withAny(["LEAD"]), form: { id: UNKNOWN, ...stale } },
  "imports/actions orderImportAction": { may: withAny(["LEAD"]), form: { id: UNKNOWN, ...stale } },
  // A file that is no list: whoever may is told so.
  "imports/actions previewListAction": { may: withAny(["LEAD"]), form: { file: new File(["x"], "liste.csv") } },
  "imports/actions renewPreviewAction": { may: withAny(["LEAD"]), form: { id: UNKNOWN, ...stale } },
  "content/actions dropDraftAction": { may: withAny(["LEAD", "CONTENT"]), form: { key: "help", locale: "en" } },
  "content/actions recordEasyCheckAction": {
    may: withAny(["LEAD", "CONTENT"]),
    form: { key: "help", base: "999999", group: "Matrix", checkedOn: "2026-01-01" },
  },
  "content/actions restoreTextAction": {
    may: withAny(["LEAD", "CONTENT"]),
    form: { key: "help", locale: "de", base: "999999", number: "0", reason: "Matrix" },
  },
  "content/actions saveTextAction": {
    may: withAny(["LEAD", "CONTENT"]),
    form: { step: "PUBLISH", ...TEXT, reason: "Matrix" },
  },
  "recognitions/actions/funders editFunderAction": {
    may: withAny(["LEAD", "CONTENT"]),
    form: ({ funderId }) => ({
      id: funderId,
      ...stale,
      name: "Matrix",
      shortName: "",
      aliases: "",
      land: "",
      checked: "ja",
    }),
  },
  "cases/actions/assign closeCaseAction": { may: withAny(REVIEWERS), form: caseShown },
  "cases/actions/assign handOverCaseAction": {
    may: withAny(REVIEWERS),
    form: (world) => ({ ...caseShown(world), assigneeId: "" }),
  },
  "cases/actions/assign takeCaseAction": { may: withAny(REVIEWERS), form: caseShown },
  "cases/actions/messages addNoteAction": {
    may: withAny(REVIEWERS),
    form: ({ providerId }) => ({ providerId, noteText: "Matrix", back: BACK }),
  },
  "cases/actions/messages recordAnswerAction": {
    may: withAny(REVIEWERS),
    form: ({ queryId }) => ({ messageId: queryId, answerText: "Matrix", back: BACK }),
  },
  "cases/actions/messages recordPhoneNoteAction": {
    may: withAny(REVIEWERS),
    form: ({ providerId }) => ({
      providerId,
      phoneRole: "Leitung",
      phoneText: "Matrix",
      phoneCells: "",
      phoneAs: "",
      back: BACK,
    }),
  },
  "cases/actions/messages sendQueryAction": {
    may: withAny(REVIEWERS),
    form: ({ providerId }) => ({ providerId, queryCells: "", queryBlocks: "", queryText: "Matrix", back: BACK }),
  },
  "cases/actions/partiality liftPartialityAction": {
    may: withAny(["LEAD"]),
    form: ({ providerId, personId }) => ({ providerId, personId, liftReason: "Matrix", back: BACK }),
  },
  "cases/actions/set-deputy setDeputyAction": {
    may: withAny(["LEAD"]),
    form: ({ personId }) => ({ personId, ...stale, deputyId: "", deputyFrom: "", deputyUntil: "" }),
  },
  "recognitions/actions/evidence attachFileAction": {
    may: withAny(REVIEWERS),
    form: { evidenceId: UNKNOWN, file: new File(["%PDF-1.7"], "matrix.pdf") },
  },
  "recognitions/actions/evidence deleteFileAction": {
    may: withAny(["REVIEWER", "LEAD"]),
    form: { id: UNKNOWN, removalReason: "Falsche Datei" },
  },
  "recognitions/actions/evidence editEvidenceAction": {
    may: withAny(REVIEWERS),
    form: { id: UNKNOWN, ...stale, ...EVIDENCE },
  },
  "recognitions/actions/evidence recordEvidenceAction": {
    may: withAny(REVIEWERS),
    form: { providerId: UNKNOWN, ...EVIDENCE },
  },
  // Last of the cases: whoever says so may do nothing of the above any more.
  "cases/actions/partiality declarePartialityAction": {
    may: withAny(REVIEWERS),
    form: ({ providerId }) => ({ providerId, back: BACK }),
  },
  "reports/actions/funder-link answerFunderAction": {
    may: PEOPLE,
    form: { token: TOKEN, body: "Matrix", remark: "" },
  },
  "reports/actions/funder-link askFunderAction": {
    may: withAny(REVIEWERS),
    form: { providerId: UNKNOWN, cells: UNKNOWN, email: "niemand@example.org" },
  },
  "reports/actions/close-report closeReportAction": {
    may: withAny(EDITORS),
    form: { id: UNKNOWN, ...stale, decision: "DISMISSED", answer: "Matrix", cells: "" },
  },
  // Without the seal of a form nothing is taken.
  "reports/actions/send-report sendReportAction": {
    may: PEOPLE,
    form: { subject: "OTHER", body: "Matrix", email: "", sprache: "de", seal: "", homepage: "" },
  },
  "proposals/actions/decide approveProposalAction": {
    may: withAny(REVIEWERS),
    form: { id: UNKNOWN, ...stale, seen: "x", parts: "all", note: "" },
  },
  "proposals/actions/decide refuseProposalAction": {
    may: withAny(REVIEWERS),
    form: { id: UNKNOWN, ...stale, refusalReason: "Matrix" },
  },
  "proposals/actions/decide returnProposalAction": {
    may: withAny(REVIEWERS),
    form: { id: UNKNOWN, ...stale, returnNote: "Matrix" },
  },
  "outbox/actions settleMailAction": {
    may: withAny(["REVIEWER", "LEAD"]),
    form: { id: UNKNOWN, settledNote: "Telefonisch geklärt" },
  },
  "outbox/actions sendMailAgainAction": { may: withAny(["REVIEWER", "LEAD"]), form: { id: UNKNOWN } },
};
