import { createTranslator } from "use-intl/core";
import messages from "@/lib/i18n/messages/de/imports.json";

/** The import speaks German: its users keep German spreadsheets. */
export const german = createTranslator({ locale: "de", messages });

const ROWS_SHOWN = 12;

/** "Zeilen 3, 5, 9 und 40 weitere". */
export function rowList(rows: readonly number[]): string {
  const shown = rows.slice(0, ROWS_SHOWN).join(", ");
  const more = rows.length - ROWS_SHOWN;
  return german("rows", { count: rows.length, rows: more > 0 ? german("rowsCut", { rows: shown, more }) : shown });
}
