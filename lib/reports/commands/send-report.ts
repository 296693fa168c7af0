import "server-only";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { berlinDay, type Day } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { queueMail } from "@/lib/platform/outbox";
import { receivedMail } from "../mails";
import { dueOn } from "../rules/deadlines";
import type { ReportDraft } from "../schema";

/** Takes a visitor's report. Whoever left an address gets a confirmation (Art. 16 (4) DSA). */
export function sendReport(
  ctx: Context,
  { subject, body, email, slug }: ReportDraft,
): Promise<{ id: string; dueOn: Day }> {
  return write(ctx, async (tx) => {
    const entry = slug === null ? null : await findEntry(tx, slug);
    const due = dueOn(subject, berlinDay(ctx.now));
    const { id, version } = await tx.report.create({
      data: {
        createdAt: ctx.now,
        providerId: entry?.id ?? null,
        subject,
        body,
        email,
        dueOn: toColumn(due),
      },
      select: { id: true, version: true },
    });
    // Without the entry's id: what does not reach a visitor is no undelivered mail of the provider.
    if (email)
      await queueMail(tx, {
        ...receivedMail({ name: entry?.name ?? null, body, dueOn: due }),
        channel: "ENTRY",
        recipient: email,
      });
    return {
      value: { id, dueOn: due },
      audit: { action: "report.send", entity: "report", entityId: id, version },
    };
  });
}

/** Of an entry that nobody has been shown yet, a visitor does not learn that it is there. */
async function findEntry(tx: Tx, slug: string): Promise<{ id: string; name: string } | null> {
  const select = { id: true, name: true };
  const shown = { visibility: { notIn: ["DRAFT" as const, "SUBMITTED" as const] } };
  const entry = await tx.provider.findUnique({ where: { slug, ...shown }, select });
  if (entry) return entry;
  const moved = await tx.slugRedirect.findUnique({
    where: { slug, provider: shown },
    select: { provider: { select } },
  });
  return moved?.provider ?? null;
}
