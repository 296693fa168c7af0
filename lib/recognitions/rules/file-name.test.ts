import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanFileName, contentDisposition } from "./file-name";

test.each([
  ["Zertifikat AZAV 2026.pdf", "Zertifikat AZAV 2026.pdf"],
  ["C:\\Scans\\Vereinbarung.PDF", "Vereinbarung.pdf"],
  ["../../etc/passwd", "passwd.pdf"],
  ["Bescheid.pdf.exe", "Bescheid.pdf.pdf"],
  ["\u202egpj.exe", "gpj.pdf"],
  ['a"b\r\nc;d.pdf', "a b c d.pdf"],
  [".htaccess", "htaccess.pdf"],
  ["...", "Nachweis.pdf"],
  ["", "Nachweis.pdf"],
  ["Nr. 12.2026", "Nr. 12.pdf"],
])("%j is kept as %j", (name, kept) => {
  expect(cleanFileName(name, "application/pdf")).toBe(kept);
});

test("the ending is that of the content", () => {
  expect(cleanFileName("scan.pdf", "image/jpeg")).toBe("scan.jpg");
});

test("whatever it is called, the name and its header are short and plain", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 200 }), (units) => {
      const name = String.fromCharCode(...units);
      const kept = cleanFileName(name, "image/png");
      expect(Array.from(kept).length).toBeLessThanOrEqual(84);
      expect(kept).toMatch(/^[^\p{C}"/\\]+\.png$/u);
      expect(contentDisposition(kept, "inline")).toMatch(
        /^inline; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.!~*'%-]+$/,
      );
    }),
  );
});

test("umlauts survive in the header", () => {
  expect(contentDisposition("Prüfung.pdf", "attachment")).toBe(
    `attachment; filename="Prufung.pdf"; filename*=UTF-8''Pr%C3%BCfung.pdf`,
  );
});
