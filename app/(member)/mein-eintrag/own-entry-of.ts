import { getOwnEntry } from "@/lib/directory/queries/staff-entry";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { ownPath } from "@/lib/own-entry/rules/own-path";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireMember } from "@/lib/platform/gate";
import type { Member } from "@/lib/platform/insider";

type Search = Promise<Record<string, string | string[] | undefined>>;
type Own = {
  member: Member;
  entry: StaffEntry;
  /** The address of a page of this entry. */
  href: (page?: string) => string;
  stand: string | string[] | undefined;
};

/** The entry that an address names, for whoever keeps it right; null with status 404 when it is not theirs. */
export async function ownEntryOf(searchParams: Search): Promise<Own | null> {
  const { eintrag, stand } = await searchParams;
  const member = await requireMember(typeof eintrag === "string" ? eintrag : undefined);
  const entry = member && (await getOwnEntry(member, new Date()));
  if (!member || !entry) {
    answerNotFound();
    return null;
  }
  return { member, entry, href: (page) => ownPath(member, { ...(page !== undefined && { page }) }), stand };
}
