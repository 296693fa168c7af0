import type * as content from "@/lib/content/policy";
import type * as imports from "@/lib/imports/policy";
import type * as pictures from "@/lib/pictures/policy";
import type * as providers from "@/lib/providers/policy";
import { VISIBILITIES } from "@/lib/providers/types";
import type * as statistics from "@/lib/statistics/policy";
import { EDITORS, ELSEWHERE, HERE, OTHER_TEAM, OVERSEERS, STAFF, TEAM } from "./people";
import { AFTER_DRAFT, EITHER, type Rows } from "./rows";

const ENTRY = { providerId: [HERE], visibility: VISIBILITIES };

export const PROVIDERS: Rows<typeof providers> = {
  canEditEntry: [...EDITORS, "job"],
  canWriteDraft: {
    states: ENTRY,
    may: [
      [{ visibility: ["DRAFT"] }, TEAM],
      [{ visibility: AFTER_DRAFT }, []],
    ],
  },
  canEditFields: {
    states: { ...ENTRY, isLight: EITHER, isPlaces: EITHER },
    may: [
      [{ visibility: ["DRAFT"], isPlaces: [true] }, [...EDITORS, ...TEAM, "link", "job"]],
      [{ visibility: ["DRAFT"], isPlaces: [false] }, [...EDITORS, ...TEAM, "job"]],
      [{ visibility: AFTER_DRAFT, isLight: [true], isPlaces: [true] }, [...EDITORS, ...TEAM, "link", "job"]],
      [{ visibility: AFTER_DRAFT, isLight: [true], isPlaces: [false] }, [...EDITORS, ...TEAM, "job"]],
      [{ visibility: AFTER_DRAFT, isLight: [false], isPlaces: [true] }, [...EDITORS, "link", "job"]],
      [{ visibility: AFTER_DRAFT, isLight: [false], isPlaces: [false] }, [...EDITORS, "job"]],
    ],
  },
  canAddParts: {
    states: ENTRY,
    may: [
      [{ visibility: ["DRAFT"] }, [...EDITORS, ...TEAM, "job"]],
      [{ visibility: AFTER_DRAFT }, [...EDITORS, "job"]],
    ],
  },
  canConfirm: {
    [HERE]: [...EDITORS, "OWNER", "link", "job"],
    [ELSEWHERE]: [...EDITORS, ...OTHER_TEAM, "otherLink", "job"],
  },
  canPublish: ["LEAD", "job"],
  canSubmitEntry: { [HERE]: TEAM, [ELSEWHERE]: OTHER_TEAM },
  canDeleteExamples: ["LEAD", "job"],
  canRemoveParts: {
    states: { ...ENTRY, decisions: [0, 1, 2] },
    may: [
      [{ visibility: ["DRAFT"], decisions: [0] }, [...EDITORS, ...TEAM, "job"]],
      [{ visibility: AFTER_DRAFT, decisions: [0] }, [...EDITORS, "job"]],
      [{ visibility: ["DRAFT", ...AFTER_DRAFT], decisions: [1, 2] }, ["LEAD", "job"]],
    ],
  },
  canReadEntries: [...STAFF, "job"],
};

export const PICTURES: Rows<typeof pictures> = {
  canEditPictures: { [HERE]: [...EDITORS, ...TEAM, "job"], [ELSEWHERE]: [...EDITORS, ...OTHER_TEAM, "job"] },
  canPreviewPictures: { [HERE]: [...STAFF, ...TEAM, "job"], [ELSEWHERE]: [...STAFF, ...OTHER_TEAM, "job"] },
};

export const CONTENT: Rows<typeof content> = {
  canReadTexts: [...OVERSEERS, "CONTENT"],
  canEditTexts: ["LEAD", "CONTENT"],
};

export const IMPORTS: Rows<typeof imports> = {
  canImport: ["LEAD", "job"],
  canReadImports: [...OVERSEERS, "job"],
  canExport: [...OVERSEERS, "job"],
};

export const STATISTICS: Rows<typeof statistics> = {
  canReadNumbers: STAFF,
};
