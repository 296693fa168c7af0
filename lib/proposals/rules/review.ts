import type { ComparedField, Part, PartState, ProposalOperation, ProposalTarget, Values } from "../types";
import { inOrder, isSame, partOf } from "./fields";

type Proposed = { target: ProposalTarget; operation: ProposalOperation; payload: Values; base: Values };

/** What there is to say yes or no to, part by part, beside what is approved now. */
export function partsOf(proposal: Proposed, now: Values): Part[] {
  const { operation, payload, base } = proposal;
  const shown = operation === "REMOVE" ? base : payload;
  const fields = inOrder(proposal.target, Object.keys(shown)).map((field) => ({
    field,
    base: base[field] ?? null,
    now: now[field] ?? null,
    proposed: payload[field] ?? null,
  }));
  const groups = Map.groupBy(fields, ({ field }) => partOf(proposal, field));
  if (operation !== "UPDATE") return [{ name: "all", state: stateOfAll(operation, fields), fields }];
  return [...groups].map(([name, ofPart]) => ({ name, state: stateOf(ofPart), fields: ofPart }));
}

function stateOf(fields: readonly ComparedField[]): PartState {
  if (fields.every(({ now, proposed }) => isSame(now, proposed))) return "DONE";
  return fields.every(({ now, base }) => isSame(now, base)) ? "OPEN" : "CONFLICT";
}

const stateOfAll = (operation: ProposalOperation, fields: readonly ComparedField[]): PartState =>
  operation === "REMOVE" && fields.some(({ base, now }) => !isSame(base, now)) ? "CONFLICT" : "OPEN";

/** The fields of the chosen parts with what is proposed; parts that are done need no writing. */
export function takenFrom(parts: readonly Part[], chosen: readonly string[]): Values {
  const taken = parts.filter(({ name, state }) => chosen.includes(name) && state !== "DONE");
  return Object.fromEntries(taken.flatMap(({ fields }) => fields.map(({ field, proposed }) => [field, proposed])));
}

/** Names of the fields that are as the provider wants them once the chosen parts are written. */
export const approvedFields = (parts: readonly Part[], chosen: readonly string[]): string[] =>
  parts
    .filter(({ name, state }) => chosen.includes(name) || state === "DONE")
    .flatMap(({ fields }) => fields.map(({ field }) => field));

const ADDRESS: readonly string[] = ["street", "postcode", "city"];
const LEGAL_ENTITY: readonly string[] = ["name", "legalForm"];

/**
 * Whether what is taken over touches what confirmations rest on: the legal entity, the address of the site, whether the
 * work is done in companies alone, the part of the service (domain 3.3).
 */
export function touchesCells(target: ProposalTarget, taken: Values, now: Values): boolean {
  const fields = Object.keys(taken);
  if (target === "PROVIDER") return fields.some((field) => LEGAL_ENTITY.includes(field));
  if (target === "SITE") return fields.some((field) => ADDRESS.includes(field));
  if (target !== "OFFER") return false;
  const companies = [taken["setting"], now["setting"]].includes("ONLY_COMPANY");
  return fields.includes("scope") || fields.includes("partOf") || (fields.includes("setting") && companies);
}

/** A new address takes the point along: a pin stood at the old one. */
export const movesPoint = (taken: Values): boolean => Object.keys(taken).some((field) => ADDRESS.includes(field));
