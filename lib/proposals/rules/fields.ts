import { isDeepStrictEqual } from "node:util";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import { fundingClaim, offerCreation, providerChange, siteChange, type FundingClaim } from "../schema";
import type { ProposalOperation, ProposalTarget, Values } from "../types";
import { whole } from "./funding";

/** Fields that only mean something together are taken over or left together. */
const TOGETHER: Partial<Record<ProposalTarget, Record<string, readonly string[]>>> = {
  SITE: { address: ["street", "postcode", "city", "district"] },
  OFFER: { scope: ["scope", "partOf"] },
};

/** What a reviewer says yes or no to: one field or some that belong together. What is new or goes is one part. */
export function partOf({ target, operation }: Kind, field: string): string {
  if (operation !== "UPDATE") return "all";
  const groups = Object.entries(TOGETHER[target] ?? {});
  return groups.find(([, fields]) => fields.includes(field))?.[0] ?? field;
}

type Kind = { target: ProposalTarget; operation: ProposalOperation };

/** What of `payload` says something else than `base`; nothing said, an empty list and a missing field are one. */
export function changed(target: ProposalTarget, { payload, base }: { payload: Values; base: Values }): Values {
  if (target === "FUNDING") return changedClaims(payload, base);
  return Object.fromEntries(Object.entries(payload).filter(([field, value]) => !isSame(value, base[field])));
}

export const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(blank(one), blank(other));

function blank(value: unknown): unknown {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  return value;
}

/** A kind that nothing is stored about says nothing until somebody answers. */
const changedClaims = (payload: Values, base: Values): Values =>
  Object.fromEntries(
    Object.entries(payload).flatMap(([kind, value]) => {
      const stored = toClaim(base[kind]);
      const said = whole(toClaim(value), stored);
      return isSame(said, stored) ? [] : [[kind, said]];
    }),
  );

const NOTHING: FundingClaim = { answer: null, funderId: null, progressReleased: false };

/** A stored answer about one kind of funder. */
export const toClaim = (value: unknown): FundingClaim => (value ? fundingClaim.parse(value) : NOTHING);

const ORDER: Record<ProposalTarget, readonly string[]> = {
  PROVIDER: Object.keys(providerChange.shape),
  SITE: Object.keys(siteChange.shape),
  OFFER: Object.keys(offerCreation.shape),
  FUNDING: FUNDER_KINDS,
};

/** As the forms have them; a JSON column keeps no order. */
export const inOrder = (target: ProposalTarget, fields: readonly string[]): string[] =>
  fields.toSorted((a, b) => ORDER[target].indexOf(a) - ORDER[target].indexOf(b));
