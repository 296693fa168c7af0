import { type ActionRow, withAny, EDITORS, UNKNOWN } from "./rows";
import { stale, WHY, CONTACT, IDENTITY, PARTICIPATION, SITE, ACCESS, PLACES, PROFILE, DATES, TEXT } from "./forms";

/** Curating entries, lists and texts. */
export const ENTRY_ACTIONS: Record<string, ActionRow> = {
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
  "directory/actions/provider-changes decideEntryAction": {
    may: withAny(["LEAD"]),
    form: { id: UNKNOWN, ...stale, to: "DRAFT", note: "Matrix" },
  },
  "directory/actions/provider-changes markSeenAction": {
    may: withAny(EDITORS),
    form: { id: UNKNOWN, from: "1", upTo: "1" },
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
};
