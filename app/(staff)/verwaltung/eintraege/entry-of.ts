import { z } from "zod";
import { getStaffEntry } from "@/lib/directory/queries/staff-entry";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import { type Staff } from "@/lib/platform/insider";

export const isId = (id: string): boolean => z.uuid().safeParse(id).success;

/** The entry that an address names, for signed-in staff; null with status 404 when there is none. */
export async function entryOf(params: Promise<{ id: string }>): Promise<{ staff: Staff; entry: StaffEntry | null }> {
  const staff = await requireStaff();
  const { id } = await params;
  const entry = isId(id) ? await getStaffEntry(staff, id, new Date()) : null;
  if (!entry) answerNotFound();
  return { staff, entry };
}
