import { PEOPLE, type ActionRow, withAny, REVIEWERS, EDITORS, UNKNOWN } from "./rows";
import { TOKEN, stale, EVIDENCE, BACK, caseShown } from "./forms";

/** Review, cases, reports, proposals and mails. */
export const REVIEW_ACTIONS: Record<string, ActionRow> = {
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
  "outbox/actions sendMailAgainAction": { may: withAny(["REVIEWER", "LEAD"]), form: { id: UNKNOWN } },
  "outbox/actions settleMailAction": {
    may: withAny(["REVIEWER", "LEAD"]),
    form: { id: UNKNOWN, settledNote: "Telefonisch geklärt" },
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
  "recognitions/actions/decide reviewAction": {
    may: withAny(["REVIEWER", "LEAD"]),
    form: ({ cellId }) => ({
      step: "POSTPONE",
      recognitionId: cellId,
      [`versions.${cellId}`]: "999999",
      nextReviewOn: "2099-01-01",
    }),
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
    form: ({ providerId }) => ({ providerId, ...EVIDENCE, kind: "SERVICE_AGREEMENT", cells: UNKNOWN }),
  },
  "recognitions/actions/funders addFunderAction": {
    may: withAny(["LEAD", "CONTENT"]),
    form: { kind: "EGH", name: "Landkreis Matrix (Beispiel)", shortName: "", aliases: "", land: "" },
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
  "reports/actions/close-report closeReportAction": {
    may: withAny(EDITORS),
    form: { id: UNKNOWN, ...stale, decision: "DISMISSED", answer: "Matrix", cells: "" },
  },
  "reports/actions/funder-link answerFunderAction": {
    may: PEOPLE,
    form: { token: TOKEN, body: "Matrix", remark: "" },
  },
  "reports/actions/funder-link askFunderAction": {
    may: withAny(REVIEWERS),
    form: { providerId: UNKNOWN, cells: UNKNOWN, email: "niemand@example.org" },
  },
  // Without the seal of a form nothing is taken.
  "reports/actions/send-report sendReportAction": {
    may: PEOPLE,
    form: { subject: "OTHER", body: "Matrix", email: "", sprache: "de", seal: "", homepage: "" },
  },
  // Last: whoever is partial decides nothing more here.
  "cases/actions/partiality declarePartialityAction": {
    may: withAny(REVIEWERS),
    form: ({ providerId }) => ({ providerId, back: BACK }),
  },
};
