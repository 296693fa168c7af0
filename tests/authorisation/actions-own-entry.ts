import { type ActionRow, OWN_MEMBERS, MEMBERS, withAny, EDITORS, UNKNOWN } from "./rows";
import {
  stale,
  empty,
  CONTACT,
  IDENTITY,
  PARTICIPATION,
  SITE,
  ACCESS,
  PLACES,
  PROFILE,
  ownForm,
  ownSite,
  ownOffer,
} from "./forms";

/** What providers do with their own entry. */
export const OWN_ENTRY_ACTIONS: Record<string, ActionRow> = {
  "own-entry/actions/drafts autosaveAction": { may: OWN_MEMBERS, form: ownForm("kontakt", { contactHours: "Matrix" }) },
  "own-entry/actions/drafts discardDraftAction": { may: OWN_MEMBERS, form: ownForm("kontakt", {}) },
  "own-entry/actions/evidence handInEvidenceAction": {
    may: OWN_MEMBERS,
    form: ({ providerId, cellId }) => ({
      entry: providerId,
      kind: "SERVICE_AGREEMENT",
      issuer: "",
      reference: "",
      issuedOn: "",
      validUntil: "",
      cells: cellId,
      // Refused once somebody may: the table changes nothing.
      file: new File(["kein PDF"], "matrix.pdf"),
    }),
  },
  "own-entry/actions/hand-in submitEntryAction": {
    may: OWN_MEMBERS,
    form: ({ providerId }) => ({ entry: providerId, ...stale }),
  },
  "own-entry/actions/hand-in takeBackEntryAction": {
    may: OWN_MEMBERS,
    form: ({ providerId }) => ({ entry: providerId, ...stale }),
  },
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
  "own-entry/actions/pictures addPictureAction": {
    may: OWN_MEMBERS,
    form: ({ providerId }) => ({
      entry: providerId,
      kind: "LOGO",
      altText: "Matrix",
      credit: "",
      file: new File(["kein Bild"], "matrix.png"),
    }),
  },
  "own-entry/actions/pictures editPictureAction": {
    may: OWN_MEMBERS,
    form: ({ providerId }) => ({ entry: providerId, id: UNKNOWN, version: "1", altText: "Matrix", credit: "" }),
  },
  "own-entry/actions/pictures movePictureAction": {
    may: OWN_MEMBERS,
    form: ({ providerId }) => ({ entry: providerId, id: UNKNOWN, version: "1", to: "UP" }),
  },
  "own-entry/actions/pictures removePictureAction": {
    may: OWN_MEMBERS,
    form: ({ providerId }) => ({ entry: providerId, id: UNKNOWN, version: "1" }),
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

  "pictures/actions takePictureAwayAction": {
    may: withAny(EDITORS),
    form: ({ providerId }) => ({
      entry: providerId,
      id: UNKNOWN,
      version: "1",
      [`removalReason-${UNKNOWN}`]: "Matrix",
    }),
  },
};
