import { recordExport } from "@/lib/imports/commands/record-export";
import { canExport } from "@/lib/imports/policy";
import { writeCsv } from "@/lib/imports/queries/export";
import { berlinDay } from "@/lib/platform/day";
import { requireStaff } from "@/lib/platform/gate";
import { requestContext } from "@/lib/platform/request";
import { streamedAnswer } from "@/lib/platform/streamed-answer";

/** Everything that a list can hold, as the import reads it. */
export async function GET(): Promise<Response> {
  const staff = await requireStaff();
  if (!canExport(staff.actor)) return new Response(null, { status: 403 });
  const ctx = await requestContext();
  await recordExport(ctx, "csv");
  return streamedAnswer((sink) => writeCsv(staff, sink), {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="verzeichnis-${berlinDay(ctx.now)}.csv"`,
  });
}
