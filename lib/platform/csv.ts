// A spreadsheet program runs a cell that begins like a formula. Only what we put before it is taken away again.
export const neutralise = (value: string) => (/^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value);
export const restore = (value: string) => (/^'+[=+\-@\t\r]/.test(value) ? value.slice(1) : value);

/** How a German spreadsheet program opens a file by a double click; commas are quoted for those that guess. */
export const EXCEL = { delimiter: ";", record_delimiter: "\r\n", bom: true, quoted_match: /[\r\n\t,]/ } as const;
