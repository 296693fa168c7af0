import { FIELDS, headingOf } from "../schema/columns";
import { writeMoreRows, writeSpreadsheet } from "./spreadsheet";

/** The headings of the template: what we write, the import reads. */
export const exportHead = (): string => writeSpreadsheet([FIELDS.map(headingOf)]);
export const exportRows = (rows: readonly (readonly string[])[]): string => writeMoreRows(rows);
