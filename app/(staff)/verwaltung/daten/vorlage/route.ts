import { writeTemplate } from "@/lib/imports/formats/template";
import { canReadImports } from "@/lib/imports/policy";
import { requireStaff } from "@/lib/platform/gate";

/** An empty list that explains itself. */
export async function GET(): Promise<Response> {
  const staff = await requireStaff();
  if (!canReadImports(staff.actor)) return new Response(null, { status: 403 });
  return new Response(writeTemplate(), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="vorlage-import.csv"',
      "cache-control": "private, no-store",
    },
  });
}
