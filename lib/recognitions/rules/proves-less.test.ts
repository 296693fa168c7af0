import { expect, test } from "vitest";
import { provesLess } from "./proves-less";

const certificate = { kind: "AZAV_CERTIFICATE", issuedOn: "2025-01-10", validUntil: "2027-06-30" } as const;
const letter = { kind: "FUNDER_LETTER", issuedOn: "2025-01-10", validUntil: null } as const;
const cell = { validUntil: "2027-12-31", certificateUntil: "2027-06-30" };
const open = { ...cell, validUntil: null };

test.each([
  ["nothing changed", certificate, certificate, cell, cell, false],
  ["it begins later", certificate, { ...certificate, issuedOn: "2025-02-01" }, cell, cell, true],
  ["it begins earlier", certificate, { ...certificate, issuedOn: "2024-12-01" }, cell, cell, false],
  ["its beginning was only filled in", { ...letter, issuedOn: null }, letter, cell, cell, false],
  ["the certificate ends earlier", certificate, certificate, cell, { ...cell, certificateUntil: "2026-12-31" }, true],
  ["the certificate is gone", certificate, certificate, cell, { ...cell, certificateUntil: null }, true],
  ["the certificate ends later", certificate, certificate, cell, { ...cell, certificateUntil: "2028-12-31" }, false],
  ["there was no certificate before", certificate, certificate, { ...cell, certificateUntil: null }, cell, false],
  [
    "an old certificate ends earlier beside a newer one",
    certificate,
    { ...certificate, validUntil: "2026-01-31" },
    cell,
    cell,
    false,
  ],
  ["a letter ends before the cell", letter, { ...letter, validUntil: "2026-12-31" }, cell, cell, true],
  ["a letter ends with the cell", letter, { ...letter, validUntil: "2027-12-31" }, cell, cell, false],
  ["a letter ends and the cell is open-ended", letter, { ...letter, validUntil: "2030-12-31" }, open, open, true],
  ["a letter has no end any more", { ...letter, validUntil: "2026-12-31" }, letter, cell, cell, false],
] as const)("%s", (_what, before, after, was, is, expected) => {
  expect(provesLess({ before, after }, { before: was, after: is })).toBe(expected);
});
