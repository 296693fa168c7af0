import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { recordEvidence } from "@/lib/recognitions/commands/record-evidence";
import type { PhoneNote } from "../schema";
import { addMessage, messageAudit } from "./add-message";
import { openCase } from "./open-case";
import { closeQueries } from "./record-answer";

/** What was said on the phone and by which function; on request also as evidence, and as the answer to open queries. */
export function recordPhoneNote(ctx: Context, input: PhoneNote): Promise<{ messageId: string }> {
  return write(ctx, async (tx, inner) => {
    const { providerId, phoneRole, phoneText, phoneCells } = input;
    const { id: caseId } = await openCase(inner, { providerId });
    const body = `${phoneRole}: ${phoneText}`;
    const messageId = await addMessage(ctx, tx, { caseId, kind: "PHONE", body, cellIds: phoneCells });
    if (input.phoneAs.includes("EVIDENCE")) {
      await recordEvidence(inner, {
        providerId,
        kind: "PHONE_NOTE",
        issuer: phoneRole,
        issuedOn: berlinDay(ctx.now),
        proves: [...new Set(phoneCells)].map((recognitionId) => ({ recognitionId })),
      });
    }
    if (input.phoneAs.includes("ANSWER")) {
      const open = await tx.caseMessage.findMany({
        where: { kind: "QUERY", answeredAt: null, case: { providerId } },
        select: { id: true },
      });
      await closeQueries(inner, tx, { providerId, messageIds: open.map(({ id }) => id) });
    }
    return { value: { messageId }, audit: messageAudit("PHONE", caseId) };
  });
}
