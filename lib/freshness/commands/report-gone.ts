import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { sendReport } from "@/lib/reports/commands/send-report";
import { goneWords } from "../mails";
import { canReportGone } from "../policy";

/**
 * The Leitung says that there is nothing to show any more, and gets the answer by mail. Nothing is hidden by itself.
 * @throws AppError conflict "reported" while such a report is open, "not_public" when nobody sees the entry
 */
export function reportGone(ctx: Context, { id, note }: { id: string; note: string | null }): Promise<void> {
  return write(ctx, async (tx, inner) => {
    const { actor } = ctx;
    if (!canReportGone(actor, id)) throw new AppError("forbidden");
    const [entry] = await tx.$queryRaw<{ slug: string; visibility: string }[]>`
      SELECT slug, visibility::text AS visibility FROM provider WHERE id = ${id}::uuid FOR UPDATE`;
    if (entry?.visibility !== "PUBLISHED") throw new AppError("conflict", "not_public");
    const open = await tx.report.count({ where: { providerId: id, subject: "GONE", state: "OPEN" } });
    if (open > 0) throw new AppError("conflict", "reported");
    const { email } = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { email: true },
    });
    const body = goneWords({ from: "account", note });
    await sendReport(inner, { subject: "GONE", body, email, slug: entry.slug });
    return { value: undefined, audit: "unchanged" };
  });
}
