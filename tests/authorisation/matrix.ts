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

const ALL = ["REVIEWER", "LEAD", "CONTENT", "AUDITOR"] as const satisfies Role[];
const withAny = (roles: readonly Role[]): Who[] =>
  PEOPLE.filter((who) => who.split("+").some((role) => roles.some((each) => each === role)));

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
  },
});
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

const PUBLIC = "[locale]/(public)";
const KONTO = "(account)/konto";
const VERWALTUNG = "(staff)/verwaltung";
const ENTRIES = `${VERWALTUNG}/eintraege`;
const REVIEWERS = ["REVIEWER", "LEAD"] as const;
const REVIEWS = ["REVIEWER", "LEAD", "AUDITOR"] as const;
const EDITORS = ["REVIEWER", "LEAD", "CONTENT"] as const;
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
  [`${PUBLIC}/merkliste`]: open("/merkliste"),
  [`${PUBLIC}/nutzungsbedingungen`]: open("/nutzungsbedingungen"),
  [`${PUBLIC}/offline`]: open("/offline"),
  [`${PUBLIC}/so-pruefen-wir`]: open("/so-pruefen-wir"),
  [`${PUBLIC}/wegweiser`]: open("/wegweiser"),
  [`${PUBLIC}/woerter`]: open("/woerter"),

  "(account)/anmelden": {
    at: "/anmelden",
    answers: { ...everybody("/verwaltung"), visitor: 200, disabled: 200, noSecondFactor: 200 },
  },
  "(account)/anmelden/beispiel": open("/anmelden/beispiel"),
  "(account)/anmelden/code": open("/anmelden/code"),
  "(account)/anmelden/einladung": open("/anmelden/einladung"),
  "(account)/anmelden/kein-zugang": open("/anmelden/kein-zugang", 403),
  "(account)/anmelden/passwort": open("/anmelden/passwort"),
  "(account)/anmelden/passwort/neu": open("/anmelden/passwort/neu"),
  "(account)/anmelden/zweiter-faktor": {
    at: "/anmelden/zweiter-faktor",
    answers: { ...everybody("/verwaltung"), visitor: "/anmelden", disabled: "/anmelden", noSecondFactor: 200 },
  },
  [KONTO]: own("/konto"),
  [`${KONTO}/ersatzcodes`]: own("/konto/ersatzcodes"),
  [`${KONTO}/passwort`]: own("/konto/passwort"),
  [`${KONTO}/zweiter-faktor`]: own("/konto/zweiter-faktor"),

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
  [`${VERWALTUNG}/konten`]: staff("/verwaltung/konten", ["LEAD", "AUDITOR"]),
  [`${VERWALTUNG}/konten/einladen`]: staff("/verwaltung/konten/einladen", ["LEAD"]),
  [`${VERWALTUNG}/konten/[id]`]: staff(({ personId }) => `/verwaltung/konten/${personId}`, ["LEAD"]),
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
  "(staff)/verwaltung/dateien/[id] GET": staff(`/verwaltung/dateien/${UNKNOWN}`, REVIEWS, 404),
  "geo/[file] GET": open("/geo/gibt-es-nicht.json", 404),
  "geo/karte.json GET": open("/geo/karte.json"),
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

const EVIDENCE = {
  ...empty("issuer", "reference", "issuedOn", "validUntil", "section", "url", "retrievedOn", "note", "cells"),
  kind: "FUNDER_LETTER",
};
const BACK = "/verwaltung";
const caseShown = ({ providerId }: World) => ({ providerId, ...stale, back: BACK });

/** Every action: its file under `lib/` without `.ts`, and its name. */
export const ACTIONS: Record<string, ActionRow> = {
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
  "accounts/actions/own-account beginRecoveryCodesAction": { may: withAny(ALL), form: { password: PASSWORD } },
  "accounts/actions/own-account beginSecondFactorAction": { may: withAny(ALL), form: { password: PASSWORD } },
  "accounts/actions/own-account changePasswordAction": {
    may: withAny(ALL),
    form: { password: PASSWORD, newPassword: PASSWORD },
  },
  "accounts/actions/own-account endSessionAction": { may: withAny(ALL), form: { id: UNKNOWN } },
  "accounts/actions/own-account keepRecoveryCodesAction": { may: withAny(ALL), form: {} },
  "accounts/actions/own-account renameSelfAction": { may: withAny(ALL), form: { name: "Matrix (Beispiel)" } },
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
  "outbox/actions sendMailAgainAction": { may: withAny(["REVIEWER", "LEAD"]), form: { id: UNKNOWN } },
};
