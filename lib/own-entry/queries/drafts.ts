import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import type { OwnDraft } from "../types";

const values = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()]));
const select = { section: true, values: true, savedAt: true } as const;

/** One's own drafts about this entry, newest first; colleagues' are theirs. */
export async function listDrafts({ actor, providerId }: Member): Promise<OwnDraft[]> {
  const rows = await db.sectionDraft.findMany({
    where: { personId: actor.personId, providerId },
    orderBy: { savedAt: "desc" },
    select,
  });
  return rows.map((row) => ({ ...row, values: values.parse(row.values) }));
}

export async function getDraft({ actor, providerId }: Member, section: string): Promise<OwnDraft | null> {
  const row = await db.sectionDraft.findUnique({
    where: { personId_providerId_section: { personId: actor.personId, providerId, section } },
    select,
  });
  return row && { ...row, values: values.parse(row.values) };
}
