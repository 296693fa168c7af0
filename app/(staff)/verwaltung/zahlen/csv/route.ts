import { createTranslator } from "use-intl/core";
import { valueName } from "@/components/numbers/value-name";
import { german } from "@/lib/i18n/messages";
import { berlinDay } from "@/lib/platform/day";
import { requireStaff } from "@/lib/platform/gate";
import { numbersToCsv } from "@/lib/statistics/formats/csv";
import { canReadNumbers } from "@/lib/statistics/policy";
import { getNumbers } from "@/lib/statistics/queries";

/** Next's root params, and with them getTranslations(), do not work in routes. */
const t = createTranslator({ locale: "de", messages: german });

/** All tables of the page as one file. */
export async function GET(): Promise<Response> {
  const staff = await requireStaff();
  if (!canReadNumbers(staff.actor)) return new Response(null, { status: 403 });
  const now = new Date();
  const { tables } = await getNumbers(staff, now);
  const csv = numbersToCsv(tables, {
    caption: (name) => t(`numbers.table.${name}`),
    value: (dimension, key) => valueName(t, dimension, key),
    heads: [t("numbers.csv.table"), t("numbers.csv.row"), t("numbers.csv.column"), t("numbers.csv.count")],
    medianDays: t("numbers.median"),
  });
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="zahlen-${berlinDay(now)}.csv"`,
      "cache-control": "no-store",
    },
  });
}
