import { z } from "zod";
import { offerFields } from "@/lib/offers/schema";
import { text } from "@/lib/platform/fields";
import { providerFields } from "@/lib/providers/schema";
import { FUNDER_KINDS, type FunderKind } from "@/lib/recognitions/types";
import { siteFields } from "@/lib/sites/schema";
import { FUNDING_ANSWERS, type ProposalOperation, type ProposalTarget } from "./types";

/** Who the legal entity is: what no light patch may touch (`isLightPatch` of each domain). */
export const providerChange = providerFields
  .pick({
    name: true,
    shortName: true,
    legalForm: true,
    ownership: true,
    umbrella: true,
    bagUbMember: true,
    runsWorkshop: true,
    alsoRuns: true,
  })
  .partial();

const siteIdentity = siteFields.pick({
  name: true,
  kind: true,
  street: true,
  postcode: true,
  city: true,
  district: true,
});
export const siteCreation = siteIdentity.partial().required({ postcode: true, city: true });
export const siteChange = siteIdentity.partial();

const offerIdentity = offerFields.pick({ area: true, setting: true, scope: true, partOf: true });
export const offerCreation = offerIdentity.partial().required({ area: true });
export const offerChange = offerIdentity.omit({ area: true }).partial();

/** `funderId`: the named body, where one was chosen. The procedure is public only if the provider says so. */
export const fundingClaim = z.object({
  answer: z.enum(FUNDING_ANSWERS).nullable(),
  funderId: z.uuid().nullable().default(null),
  progressReleased: z.boolean().default(false),
});
export type FundingClaim = z.output<typeof fundingClaim>;
export const fundingChange = z.partialRecord(z.enum(FUNDER_KINDS), fundingClaim);
export type FundingChange = Partial<Record<FunderKind, FundingClaim>>;

const nothing = z.object({});

/** What a proposal may say, by what it is about and what is to become of it; null: there is no such proposal. */
export const payloads = {
  PROVIDER: { CREATE: null, UPDATE: providerChange, REMOVE: null },
  SITE: { CREATE: siteCreation, UPDATE: siteChange, REMOVE: nothing },
  OFFER: { CREATE: offerCreation, UPDATE: offerChange, REMOVE: nothing },
  FUNDING: { CREATE: null, UPDATE: fundingChange, REMOVE: null },
} satisfies Record<ProposalTarget, Record<ProposalOperation, z.ZodType | null>>;

const version = z.coerce.number().int().min(1);

/**
 * `targetId` is the row that is to change (for FUNDING the offer), null for something new; then `parentId` is the site
 * of a new offer, and null for a new site. `baseVersion` is the version of the row that its author has seen.
 */
export type ProposalDraft = {
  providerId: string;
  target: ProposalTarget;
  targetId: string | null;
  parentId: string | null;
  operation: ProposalOperation;
  payload: Record<string, unknown>;
  baseVersion: number | null;
  /** An open proposal of something new that this one replaces; others are found by their target. */
  replaces?: string | null;
};

const proposalVersion = z.object({ id: z.uuid(), version });

const LETTER = 2000;
/** For the provider: what was not taken over and why, what to mend. */
const words = z.string("required").pipe(text(LETTER));
const several = z.preprocess((sent) => [sent ?? []].flat().filter(Boolean), z.array(z.string().max(40)));

/** `seen`: `markOf` what the page showed as approved. `funders`: the body that a reviewer chose where none was named. */
const proposalApproval = proposalVersion.extend({
  seen: z.string().max(40),
  parts: several,
  funders: z.partialRecord(z.enum(FUNDER_KINDS), z.uuid("choice").nullable()),
  /** Needed as soon as something is left out. */
  note: text(LETTER).nullable(),
});
export type ProposalApproval = z.output<typeof proposalApproval>;

/** The form: "funders.EGH" is one field of it. */
export const approvalForm = z.preprocess(unfoldFunders, proposalApproval);
export const returnForm = proposalVersion.extend({ returnNote: words });
export const refusalForm = proposalVersion.extend({ refusalReason: words });

function unfoldFunders(sent: unknown): unknown {
  const values = sent as Record<string, unknown>;
  const named = Object.entries(values).filter(([name]) => name.startsWith("funders."));
  return { ...values, funders: Object.fromEntries(named.map(([name, id]) => [name.slice("funders.".length), id])) };
}
