import "server-only";
import { write, type Context } from "@/lib/platform/context";
import type { CaseNote } from "../schema";
import { addMessage, messageAudit } from "./add-message";
import { openCase } from "./open-case";

/** A note for colleagues; never leaves the staff area. */
export function addNote(ctx: Context, { providerId, noteText }: CaseNote): Promise<{ messageId: string }> {
  return write(ctx, async (tx, inner) => {
    const { id: caseId } = await openCase(inner, { providerId });
    const messageId = await addMessage(ctx, tx, { caseId, kind: "NOTE", body: noteText });
    return { value: { messageId }, audit: messageAudit("NOTE", caseId) };
  });
}
