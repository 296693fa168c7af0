import type * as proposals from "@/lib/proposals/policy";
import { VISIBILITIES } from "@/lib/providers/types";
import type * as recognitions from "@/lib/recognitions/policy";
import { EVIDENCE_KINDS, type EvidenceKind } from "@/lib/recognitions/types";
import { ELSEWHERE, HERE, OTHER_TEAM, REVIEWERS, REVIEW_READERS, TEAM } from "./people";
import { AFTER_DRAFT, EITHER, type Rows } from "./rows";

/** Written out: a new kind fits no line until somebody decides. */
const MADE_OUT = [
  "AZAV_CERTIFICATE",
  "AZAV_SITES",
  "BA_QLHB_CONFIRMATION",
  "BA_PRICE_AGREEMENT",
  "SERVICE_AGREEMENT",
  "PRICE_AGREEMENT",
  "CONTRACT_38",
] as const satisfies EvidenceKind[];
const HELD = ["FUNDER_LETTER", "SELF_DECLARATION"] as const satisfies EvidenceKind[];
const WRITTEN_DOWN = ["FUNDER_LIST", "PHONE_NOTE"] as const satisfies EvidenceKind[];

export const RECOGNITIONS: Rows<typeof recognitions> = {
  canRecordStatus: [...REVIEWERS, "job"],
  canClaim: {
    states: { providerId: [HERE], visibility: VISIBILITIES },
    may: [
      [{ visibility: ["DRAFT"] }, [...REVIEWERS, ...TEAM, "job"]],
      [{ visibility: AFTER_DRAFT }, [...REVIEWERS, "job"]],
    ],
  },
  canRecordEvidence: [...REVIEWERS, "job"],
  canHandIn: {
    states: { providerId: [HERE], kind: EVIDENCE_KINDS },
    may: [
      [{ kind: [...MADE_OUT, ...HELD] }, TEAM],
      [{ kind: WRITTEN_DOWN }, []],
    ],
  },
  canAttachFile: {
    states: { providerId: [HERE], byProvider: EITHER },
    may: [
      [{ byProvider: [true] }, [...REVIEWERS, ...TEAM, "job"]],
      [{ byProvider: [false] }, [...REVIEWERS, "job"]],
    ],
  },
  canReadFile: {
    states: { providerId: [HERE], kind: EVIDENCE_KINDS, byProvider: EITHER },
    may: [
      [{ kind: MADE_OUT }, [...REVIEW_READERS, ...TEAM, "job"]],
      [{ kind: [...HELD, ...WRITTEN_DOWN], byProvider: [true] }, [...REVIEW_READERS, ...TEAM, "job"]],
      [{ kind: [...HELD, ...WRITTEN_DOWN], byProvider: [false] }, [...REVIEW_READERS, "job"]],
    ],
  },
  canDeleteFile: {
    states: { addedBy: ["person:me", "person:you", "system:me"], isDecidedOn: EITHER },
    may: [
      [{ addedBy: ["person:me"], isDecidedOn: [false] }, REVIEWERS],
      [{ addedBy: ["system:me"], isDecidedOn: [false] }, ["LEAD", "job"]],
      [{ addedBy: ["person:you"], isDecidedOn: [false] }, ["LEAD"]],
      [{ isDecidedOn: [true] }, ["LEAD"]],
    ],
  },
  canRegisterFunder: ["LEAD", "CONTENT", "job"],
  canDecide: [...REVIEWERS, "job"],
  canSecond: {
    "person:me": ["job"],
    "person:you": [...REVIEWERS, "job"],
    "system:me": REVIEWERS,
    "system:you": [...REVIEWERS, "job"],
    visitor: [...REVIEWERS, "job"],
  },
  canReadReviews: [...REVIEW_READERS, "job"],
};

export const PROPOSALS: Rows<typeof proposals> = {
  canPropose: { [HERE]: TEAM, [ELSEWHERE]: OTHER_TEAM },
  canReadProposals: [...REVIEW_READERS, "job"],
  canDecideProposals: {
    states: { isPartial: EITHER },
    may: [
      [{ isPartial: [false] }, REVIEWERS],
      [{ isPartial: [true] }, []],
    ],
  },
};
