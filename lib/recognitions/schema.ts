import { z } from "zod";
import { asPosted, day, text, webAddress } from "@/lib/platform/fields";
import { LANDS } from "@/lib/sites/types";
import {
  CHECK_ANSWERS,
  CHECK_ITEMS,
  EVIDENCE_KINDS,
  FUNDER_KINDS,
  MAX_FILE_BYTES,
  RECOGNITION_STATUSES,
  type Found,
} from "./types";

const funderKind = z.enum(FUNDER_KINDS);
export const recognitionStatus = z.enum(RECOGNITION_STATUSES);

/** What the funder decided about one cell. A missing date leaves the stored one. */
export const statusRecord = z
  .object({
    offerId: z.uuid(),
    funderId: z.uuid(),
    status: recognitionStatus,
    statusOn: day.nullable().optional(),
    validFrom: day.nullable().optional(),
    validUntil: day.nullable().optional(),
    progressReleased: z.boolean().optional(),
    ground: text(300).optional(),
  })
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
    path: ["validUntil"],
    error: "period",
  });
export type StatusRecord = z.output<typeof statusRecord>;

/** What a document says of itself, typed in so that it survives the file. An emptied field is null. */
export const keyData = z.object({
  kind: z.enum(EVIDENCE_KINDS, "choice"),
  issuer: text(160).nullable(),
  reference: text(120).nullable(),
  issuedOn: day.nullable(),
  validUntil: day.nullable(),
  section: z.number("number").int("number").min(1, "too_small").max(6, "too_big").nullable(),
  url: webAddress.nullable(),
  retrievedOn: day.nullable(),
  note: text(1000).nullable(),
});
const page = z.coerce.number("number").int("number").min(1, "too_small").max(9999, "too_big").nullable();
const what = text(1000).nullable();
export const period = { path: ["validUntil"], error: "period" };
type Period = { issuedOn?: string | null | undefined; validUntil?: string | null | undefined };
export const isPeriod = ({ issuedOn, validUntil }: Period): boolean =>
  !issuedOn || !validUntil || issuedOn <= validUntil;

/** @public commands are called with it; `proves` names the cells, with the page */
export const evidenceDraft = keyData
  .partial()
  .extend({
    kind: keyData.shape.kind,
    providerId: z.uuid(),
    proves: z.array(z.object({ recognitionId: z.uuid(), page: page.optional(), what: what.optional() })),
  })
  .refine(isPeriod, period);
export type EvidenceDraft = z.output<typeof evidenceDraft>;

/** Answers with the page they were found on. Stored on decisions as it is. */
const checklist = z.partialRecord(
  z.enum(CHECK_ITEMS),
  z.object({
    answer: z.enum(CHECK_ANSWERS, "choice").nullish(),
    page: z.coerce.number("number").int("number").min(1, "too_small").max(9999, "too_big").nullish(),
  }),
);
export type Checklist = z.output<typeof checklist>;

/** What the evidence says; an empty field leaves what the cell says. */
const found = z
  .object({
    status: recognitionStatus.nullish(),
    on: day.nullish(),
    from: day.nullish(),
    until: day.nullish(),
    openEnded: z.coerce.boolean().optional(),
  })
  .refine(({ from, until }) => !from || !until || from <= until, { path: ["until"], error: "period" })
  .transform(({ openEnded, until, ...rest }) => ({ ...rest, openEnded, until: openEnded ? null : until }));

/** Never public. An emptied field comes as null. */
const reason = z.string("required").pipe(text(1000));

const formValue = z.union([z.string().max(4000), z.array(z.string().max(100)).max(200), z.null()]);

const signature = {
  outcome: z.enum(["CONFIRMED", "NOT_CONFIRMED"]),
  reason,
  checklist: checklist.optional(),
  found: found.optional(),
  /** Earlier than the rule's day, if the reviewer wants. */
  nextReviewOn: day.nullish(),
};
const version = z.coerce.number().int();
const cellVersion = z.object({ recognitionId: z.uuid(), version });

/** @public commands are called with it */
export const reviewDecision = cellVersion.extend(signature);
export type ReviewDecisionInput = Omit<z.output<typeof reviewDecision>, "found"> & { found?: Found | undefined };

const cells = z.array(cellVersion).min(1, "required").max(200);
/** One decision for many cells, on documents that prove them all. @public commands are called with it */
export const reviewDecisions = z.object({ cells, evidenceIds: z.array(z.uuid()).optional(), ...signature });
export type ReviewDecisionsInput = Omit<z.output<typeof reviewDecisions>, "found"> & { found?: Found | undefined };

/** The second person sends the first signature back. @public commands are called with it */
export const reviewReturn = z.object({ cells, reason });
export type ReviewReturnInput = z.output<typeof reviewReturn>;

/** Wiedervorlage. @public commands are called with it */
export const reviewPostponement = cellVersion.extend({ nextReviewOn: day });
export type ReviewPostponementInput = z.output<typeof reviewPostponement>;

/** The form of the review page. Fields with dots in their names are parts of one shape; `versions` are those that the page showed. */
export const ids = z.preprocess((sent) => [sent ?? []].flat(), z.array(z.uuid()));
const base = { recognitionId: z.uuid(), versions: z.record(z.uuid(), version) };
const chosen = { ...base, cells: ids, evidenceIds: ids, reason };
export const reviewForm = z.preprocess(
  unfold,
  z.discriminatedUnion("step", [
    z.object({ step: z.literal("CONFIRM"), ...chosen, checklist, found, nextReviewOn: day.nullish() }),
    z.object({ step: z.literal("REJECT"), ...chosen, checklist }),
    z.object({ step: z.literal("RETURN"), ...chosen }),
    z.object({ step: z.literal("POSTPONE"), ...base, nextReviewOn: day }),
    z.object({ step: z.enum(["SAVE", "KEEP"]), ...base, values: z.record(z.string(), formValue) }),
  ]),
);
export type ReviewForm = z.output<typeof reviewForm>;

/** "checklist.SITE.page": "3" → checklist: { SITE: { page: "3" } }; all as it was sent besides, as `values`. */
function unfold(sent: unknown): unknown {
  const values = sent as Record<string, unknown>;
  const group = (prefix: string) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value] as const] : [],
      ),
    );
  const answers = group("checklist");
  const items = CHECK_ITEMS.filter((item) => `${item}.answer` in answers || `${item}.page` in answers);
  return {
    ...values,
    values,
    found: group("found"),
    versions: group("versions"),
    checklist: Object.fromEntries(
      items.map((item) => [item, { answer: answers[`${item}.answer`], page: answers[`${item}.page`] }]),
    ),
  };
}

/** `file` is one per post: more would not fit into what a post may weigh. */
export const evidenceFile = z.file("file").max(MAX_FILE_BYTES, "file_size");
const proofs = { ...asPosted({ ...keyData.shape, what }), cells: ids, pages: z.record(z.uuid(), page) };
export const evidenceForm = z.preprocess(
  unfoldPages,
  z
    .object({ ...proofs, providerId: z.uuid(), file: evidenceFile.nullish() })
    .refine(isPeriod, period)
    .superRefine(needWhole),
);
export const evidenceEditForm = z.preprocess(
  unfoldPages,
  z
    .object({ ...proofs, id: z.uuid(), version })
    .refine(isPeriod, period)
    .superRefine(needWhole),
);
export const evidenceFileForm = z.object({ evidenceId: z.uuid(), file: evidenceFile });
export const evidenceFileRemoval = z.object({ id: z.uuid(), removalReason: z.string("required").pipe(text(300)) });
export type EvidenceFileRemoval = z.output<typeof evidenceFileRemoval>;
export type EvidenceEdit = z.output<typeof keyData> & {
  id: string;
  version: number;
  /** `what` undefined: as it was. */
  proves: readonly { recognitionId: string; page: number | null; what?: string | null }[];
};

type Posted = Pick<z.output<typeof keyData>, "kind" | "url" | "retrievedOn"> & { what: string | null; cells: string[] };

/** A list in the net changes, so it proves something only with address and day. What a document names hangs on its cells. */
function needWhole({ kind, url, retrievedOn, what: named, cells: proven }: Posted, context: z.RefinementCtx): void {
  const need = (field: string) => context.addIssue({ code: "custom", path: [field], message: "required" });
  if (kind === "FUNDER_LIST" && url === null) need("url");
  if (kind === "FUNDER_LIST" && retrievedOn === null) need("retrievedOn");
  if (named !== null && proven.length === 0) need("cells");
}

/** "pages.{cell}": "3" → pages: { [cell]: "3" } */
function unfoldPages(sent: unknown): unknown {
  const values = sent as Record<string, unknown>;
  const pages = Object.entries(values).filter(([name]) => name.startsWith("pages."));
  return { ...values, pages: Object.fromEntries(pages.map(([name, typed]) => [name.slice("pages.".length), typed])) };
}

export const funderDraft = z.object({
  key: z.string().regex(/^[a-z]+:[a-z0-9-]+$/),
  kind: funderKind,
  name: text(160),
  shortName: text(40).nullable(),
  aliases: z.array(text(80)),
  land: z.string().length(2).nullable(),
  unverified: z.boolean(),
});
export type FunderDraft = z.output<typeof funderDraft>;

const { name, shortName, aliases } = funderDraft.shape;
/** `checked` is a checkbox. */
const curated = {
  ...asPosted({ name, shortName, aliases }),
  land: z.enum(LANDS).nullable(),
  checked: z.preprocess((typed) => [typed].flat().includes("ja"), z.boolean()),
};
export const newFunderForm = z.object({ ...curated, kind: z.enum(FUNDER_KINDS, "required") });
export type FunderAddition = z.output<typeof newFunderForm>;
/** What staff may change of a named body; key and kind are what it is. */
export const funderForm = z.object({ id: z.uuid(), version: z.coerce.number().int(), ...curated });
export type FunderEdit = z.output<typeof funderForm>;
