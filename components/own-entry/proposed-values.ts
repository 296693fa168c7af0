import { toFormValues } from "@/lib/directory/rules/sections";
import type { FormValues } from "@/lib/platform/form-data";
import type { OwnProposal } from "@/lib/proposals/types";

/** What an open proposal says, as a form shows it. */
export function proposedValues(proposal: OwnProposal | null): FormValues {
  if (!proposal || proposal.operation === "REMOVE" || proposal.target === "FUNDING") return {};
  return toFormValues(proposal.payload, Object.keys(proposal.payload));
}
