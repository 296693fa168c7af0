import { createTranslator } from "use-intl/core";
import { z } from "zod";
import messages from "@/lib/i18n/messages/de/transfer.json";
import { writeRowErrors } from "@/lib/imports/formats/row-errors";
import { canReadImports } from "@/lib/imports/policy";
import { getBadRows } from "@/lib/imports/queries/runs";
import { requireStaff } from "@/lib/platform/gate";

/** Routes know no language of a page, and the staff area is German. */
const t = createTranslator({ locale: "de", messages: messages.csv });

/** What is wrong with the rows that were or would be left out, as a table to work through. */
export async function GET(_request: Request, { params }: RouteContext<"/verwaltung/daten/[id]/fehler">) {
  const staff = await requireStaff();
  if (!canReadImports(staff.actor)) return new Response(null, { status: 403 });
  const { id } = await params;
  const bad = z.uuid().safeParse(id).success ? await getBadRows(staff, id) : null;
  if (!bad) return new Response(null, { status: 404 });
  const heads = [t("row"), t("column"), t("value"), t("reason"), t("expected")];
  return new Response(writeRowErrors(bad.rows, { heads, stale: t("stale") }), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${t("fileName")}-${id}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
