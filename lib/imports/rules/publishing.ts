import type { EntryPlan } from "../types";

/** Entries that the public does not see yet and that this import may publish: new ones and drafts of earlier imports. */
export const isDraft = ({ stored }: EntryPlan): boolean =>
  stored === null || (stored.visibility === "DRAFT" && stored.source === "IMPORT");

/** A published entry names at least one way to reach somebody; its place and area are required anyway. */
export function hasContact({ stored, fields }: EntryPlan): boolean {
  const { phone, email, website } = { ...stored, ...fields };
  return Boolean(phone ?? email ?? website);
}
