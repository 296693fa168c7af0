import { z } from "zod";
import { day, text, webAddress } from "@/lib/platform/fields";
import { EVIDENCE_KINDS, FUNDER_KINDS, RECOGNITION_STATUSES } from "./types";

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

/** @public the form of the staff area parses with it */
export const evidenceDraft = z
  .object({
    providerId: z.uuid(),
    kind: z.enum(EVIDENCE_KINDS),
    issuer: text(160).optional(),
    reference: text(120).optional(),
    issuedOn: day.optional(),
    validUntil: day.optional(),
    section: z.number().int().min(1).max(6).optional(),
    url: webAddress.optional(),
    retrievedOn: day.optional(),
    /** The cells it proves, with the page. */
    proves: z.array(
      z.object({ recognitionId: z.uuid(), page: z.number().int().min(1).optional(), what: text(200).optional() }),
    ),
  })
  .refine(({ issuedOn, validUntil }) => !issuedOn || !validUntil || issuedOn <= validUntil, {
    path: ["validUntil"],
    error: "period",
  });
export type EvidenceDraft = z.output<typeof evidenceDraft>;

/** @public the form of the staff area parses with it */
export const reviewDecision = z.object({
  recognitionId: z.uuid(),
  version: z.number().int(),
  outcome: z.enum(["CONFIRMED", "NOT_CONFIRMED"]),
  reason: text(1000),
  /** Earlier than the rule's day, if the reviewer wants. */
  nextReviewOn: day.optional(),
});
export type ReviewDecisionInput = z.output<typeof reviewDecision>;

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
