import { recordExport } from "@/lib/imports/commands/record-export";
import { canExport } from "@/lib/imports/policy";
import { writeJson } from "@/lib/imports/queries/export";
import { berlinDay } from "@/lib/platform/day";
import { requireStaff } from "@/lib/platform/gate";
import { requestContext } from "@/lib/platform/request";
import { streamedAnswer } from "@/lib/platform/streamed-answer";

/** Everything about entries. */
export async function GET(): Promise<Response> {
  const staff = await requireStaff();
  if (!canExport(staff.actor)) return new Response(null, { status: 403 });
  const ctx = await requestContext();
  await recordExport(ctx, "json");
  return streamedAnswer((sink) => writeJson(staff, sink, ctx.now), {
    "content-type": "application/json; charset=utf-8",
    "content-disposition": `attachment; filename="verzeichnis-${berlinDay(ctx.now)}.json"`,
  });
}
