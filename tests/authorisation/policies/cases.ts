import type * as cases from "@/lib/cases/policy";
import type * as outbox from "@/lib/outbox/policy";
import type * as reports from "@/lib/reports/policy";
import { EDITORS, ELSEWHERE, HERE, ME, OTHER_TEAM, REVIEWERS, REVIEW_READERS, STAFF, TEAM, YOU } from "./people";
import { EITHER, type Lines, type Rows, type Values } from "./rows";

const CASE: Values<cases.CaseSubject> = {
  isPartial: EITHER,
  assigneeId: [null, ME, YOU],
  standsInFor: [[], [YOU]],
  isOwnSecondCheck: EITHER,
};
const WORK: Lines<{ isPartial: boolean }> = [
  [{ isPartial: [false] }, [...REVIEWERS, "job"]],
  [{ isPartial: [true] }, ["job"]],
];
const TAKE: Lines<cases.CaseSubject> = [
  [{ isPartial: [true] }, []],
  [{ isOwnSecondCheck: [true] }, []],
  [{ assigneeId: [null] }, REVIEWERS],
  [{ assigneeId: [ME] }, []],
  [{ assigneeId: [YOU], standsInFor: [[YOU]] }, REVIEWERS],
  [{ assigneeId: [YOU], standsInFor: [[]] }, ["LEAD"]],
];
const HAND_OVER: Lines<cases.CaseSubject> = [
  [{ isPartial: [true] }, []],
  [{ assigneeId: [null, ME] }, REVIEWERS],
  [{ assigneeId: [YOU], standsInFor: [[YOU]] }, REVIEWERS],
  [{ assigneeId: [YOU], standsInFor: [[]] }, ["LEAD"]],
];

export const CASES: Rows<typeof cases> = {
  canReadCases: [...REVIEW_READERS, "job"],
  seesToCases: REVIEWERS,
  canWorkOn: { states: { isPartial: EITHER }, may: WORK },
  wasAsked: { [HERE]: TEAM, [ELSEWHERE]: OTHER_TEAM },
  canTake: { states: CASE, may: TAKE },
  canHandOver: { states: CASE, may: HAND_OVER },
  canSetDeputy: { [ME]: REVIEWERS, [YOU]: ["LEAD"] },
  canDeclarePartial: REVIEWERS,
  canLiftPartiality: { [ME]: [], [YOU]: ["LEAD"] },
  rightsOf: {
    states: CASE,
    may: {
      work: WORK,
      take: TAKE,
      handOver: HAND_OVER,
      close: WORK,
      declarePartial: [
        [{ isPartial: [false] }, REVIEWERS],
        [{ isPartial: [true] }, []],
      ],
      liftPartiality: [[{ isPartial: EITHER }, ["LEAD"]]],
    },
  },
};

export const REPORTS: Rows<typeof reports> = {
  canReadReports: [...STAFF, "job"],
  canReadReport: {
    states: { hasEntry: EITHER },
    may: [
      [{ hasEntry: [true] }, [...REVIEW_READERS, "job"]],
      [{ hasEntry: [false] }, [...STAFF, "job"]],
    ],
  },
  canAnswerReports: EDITORS,
  canAnswerReport: {
    states: { hasEntry: EITHER },
    may: [
      [{ hasEntry: [true] }, REVIEWERS],
      [{ hasEntry: [false] }, EDITORS],
    ],
  },
  canAskFunder: REVIEWERS,
  canDeleteOldReports: ["job"],
};

export const OUTBOX: Rows<typeof outbox> = {
  canReadMails: REVIEW_READERS,
  canSendMailAgain: REVIEWERS,
  canSettleMail: REVIEWERS,
  canDeleteOldMails: ["job"],
};
