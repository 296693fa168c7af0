import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSpreadsheet, writeSpreadsheet } from "./spreadsheet";

const utf8 = (text: string) => new TextEncoder().encode(text);
const HEADER = "Träger;PLZ;Ort;Leistungsbereich";

function read(bytes: Uint8Array) {
  const sheet = readSpreadsheet(bytes);
  if ("reason" in sheet) throw new Error(sheet.reason);
  return sheet;
}

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("a spreadsheet is read", () => {
  test.each([";", ",", "\t"] as const)("with %j between the cells", (delimiter) => {
    const sheet = read(utf8(`${HEADER.replaceAll(";", delimiter)}\nA;34117;Kassel;EV`.replaceAll(";", delimiter)));
    expect(sheet.delimiter).toBe(delimiter);
    expect(sheet.rows).toEqual([{ number: 2, cells: ["A", "34117", "Kassel", "EV"] }]);
  });

  test.each([
    ["UTF-8", utf8(`${HEADER}\nTräger Süd;1;Köln;EV`), "utf-8"],
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${HEADER}\nTräger Süd;1;Köln;EV`), "utf-8"],
    ["Windows-1252", latin1(`${HEADER}\nTräger Süd;1;Köln;EV`), "windows-1252"],
    [
      "UTF-16",
      new Uint8Array(
        new Uint16Array(Array.from(`\uFEFF${HEADER}\nTräger Süd;1;Köln;EV`, (l) => l.charCodeAt(0))).buffer,
      ),
      "utf-16le",
    ],
  ])("in %s", (_what, bytes, encoding) => {
    const sheet = read(bytes);
    expect(sheet.encoding).toBe(encoding);
    expect(sheet.header[0]).toBe("Träger");
    expect(sheet.rows[0]?.cells.slice(0, 3)).toEqual(["Träger Süd", "1", "Köln"]);
  });

  test("with row numbers of the spreadsheet, below a title, over blank rows and breaks in cells", () => {
    const sheet = read(utf8(`Liste 2026\r\n${HEADER}\r\n"A\r\nB";1;x;EV\r\n;;;\r\n\r\nC;2;y;AB\r\n`));
    expect(sheet.rows.map(({ number, cells }) => [number, cells[0]])).toEqual([
      [3, "A\r\nB"],
      [6, "C"],
    ]);
  });

  test("with quotation marks inside a cell", () => {
    expect(read(utf8(`${HEADER}\nHaus "Sonne" e. V.;1;x;EV`)).rows[0]?.cells[0]).toBe('Haus "Sonne" e. V.');
  });
});

test.each([
  ["an empty file", utf8(" \n"), "empty"],
  ["an Excel file", utf8("PK\u0003\u0004 and more"), "excel"],
  ["a picture", Uint8Array.of(137, 80, 78, 71, 0, 1, 2), "binary"],
  ["a letter", utf8("Sehr geehrte Damen und Herren,\nanbei die Liste."), "no_header"],
  ["a sheet without rows", utf8(`${HEADER}\n;;;\n`), "no_rows"],
  ["an open quotation mark", utf8(`${HEADER}\n"A;1;x;EV\n`), "open_quote"],
])("%s is refused", (_what, bytes, reason) => {
  expect(readSpreadsheet(bytes)).toEqual({ reason });
});

test("a cell that begins like a formula is neutralised", () => {
  expect(writeSpreadsheet([["=1+1", "+49 30", "-x", "@a", "ok", "'=x"]])).toBe(
    "\uFEFF'=1+1;'+49 30;'-x;'@a;ok;''=x\r\n",
  );
});

test("whatever is written is read back the same", () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "ß", ";", ",", "\t", '"', "\n", "\r\n", "=", "+", "-", "@", "'", " ") }),
    fc.string({ unit: "grapheme" }).filter((text) => !/[\0\uFEFF]/.test(text) && text.isWellFormed()),
  );
  const row = fc.tuple(cell, cell, cell, cell).filter((cells) => cells.some((text) => text.trim() !== ""));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const sheet = read(utf8(writeSpreadsheet([HEADER.split(";"), ...rows])));
      expect(sheet.rows.map(({ cells }) => cells)).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});
