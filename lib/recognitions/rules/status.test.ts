import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derive, lastValidDay, mayChange, nextStatuses, statusesOf } from "@/lib/recognitions/rules/status";
import { RECOGNITION_STATUSES } from "@/lib/recognitions/types";
import type { FunderKind, Path, RecognitionStatus } from "@/lib/recognitions/types";

const TODAY = "2026-03-12";
const YESTERDAY = "2026-03-11";
const TOMORROW = "2026-03-13";

// One letter per status in stored order: Planned Applied Negotiation arBitration Granted Suspended Case-by-case
// persoNal budget (b) refused (r) Withdrawn reVoked Ended
const LETTERS: Record<RecognitionStatus, string> = {
  PLANNED: "P",
  APPLIED: "A",
  NEGOTIATION: "N",
  ARBITRATION: "B",
  GRANTED: "G",
  SUSPENDED: "S",
  CASE_BY_CASE: "C",
  PERSONAL_BUDGET: "b",
  REFUSED: "r",
  WITHDRAWN: "W",
  REVOKED: "V",
  ENDED: "E",
};
const letters = (statuses: readonly RecognitionStatus[]) => statuses.map((status) => LETTERS[status]).join("");

describe("what may follow", () => {
  const table: [RecognitionStatus, Record<Path, string>][] = [
    ["PLANNED", { BA: "AbW", EGH: "ACbrW", OTHER: "" }],
    ["APPLIED", { BA: "NbrW", EGH: "NCbrW", OTHER: "" }],
    ["NEGOTIATION", { BA: "GbrW", EGH: "BGCbrW", OTHER: "" }],
    ["ARBITRATION", { BA: "", EGH: "GCbrW", OTHER: "" }],
    ["GRANTED", { BA: "SVE", EGH: "SVE", OTHER: "E" }],
    ["SUSPENDED", { BA: "GVE", EGH: "GVE", OTHER: "" }],
    ["CASE_BY_CASE", { BA: "", EGH: "AbE", OTHER: "GbE" }],
    ["PERSONAL_BUDGET", { BA: "AE", EGH: "ACE", OTHER: "GCE" }],
    ["REFUSED", { BA: "Pb", EGH: "PCb", OTHER: "" }],
    ["WITHDRAWN", { BA: "Pb", EGH: "PCb", OTHER: "" }],
    ["REVOKED", { BA: "Pb", EGH: "PCb", OTHER: "" }],
    ["ENDED", { BA: "Pb", EGH: "PCb", OTHER: "GCb" }],
  ];
  test.each(table)("%s", (from, expected) => {
    expect(letters(nextStatuses("BA", from))).toBe(expected.BA);
    expect(letters(nextStatuses("EGH", from))).toBe(expected.EGH);
    expect(letters(nextStatuses("OTHER", from))).toBe(expected.OTHER);
  });

  test.each([
    ["BA", "PANGSbrWVE"],
    ["EGH", "PANBGSCbrWVE"],
    ["OTHER", "GCbE"],
  ] as const)("a first record on the path %s starts at any of its statuses", (path, expected) => {
    expect(letters(nextStatuses(path, null))).toBe(expected);
    expect(letters(statusesOf(path))).toBe(expected);
  });

  const paths = fc.constantFrom<Path>("BA", "EGH", "OTHER");
  const statuses = fc.constantFrom(...RECOGNITION_STATUSES);

  test("no walk leaves the statuses of its path or comes to a dead end", () => {
    fc.assert(
      fc.property(paths, fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (path, choices) => {
        let status: RecognitionStatus | null = null;
        for (const choice of choices) {
          const next: readonly RecognitionStatus[] = nextStatuses(path, status);
          status = next[choice % next.length] ?? null;
          expect(statusesOf(path)).toContain(status);
        }
      }),
    );
  });

  test("only an unfinished procedure can be refused or withdrawn", () => {
    fc.assert(
      fc.property(paths, statuses, fc.constantFrom("REFUSED" as const, "WITHDRAWN" as const), (path, from, to) => {
        fc.pre(mayChange(path, { from, to }));
        expect(["PLANNED", "APPLIED", "NEGOTIATION", "ARBITRATION"]).toContain(from);
      }),
    );
  });

  test("whoever was refused may go on exactly like whoever withdrew", () => {
    fc.assert(
      fc.property(paths, (path) => {
        expect(nextStatuses(path, "REFUSED")).toEqual(nextStatuses(path, "WITHDRAWN"));
      }),
    );
  });

  test("nothing changes into itself", () => {
    fc.assert(fc.property(paths, statuses, (path, status) => !mayChange(path, { from: status, to: status })));
  });
});

describe("what the dates make of it", () => {
  const open = { validFrom: null, validUntil: null, certificateUntil: null };
  const cell = (
    funderKind: FunderKind,
    status: RecognitionStatus,
    dates: Partial<Record<keyof typeof open, string>>,
  ) => ({
    funderKind,
    status,
    ...open,
    ...dates,
  });

  test.each([
    ["a grant without dates is valid", cell("BA", "GRANTED", {}), "GRANTED"],
    ["a grant is valid from its first day", cell("EGH", "GRANTED", { validFrom: TODAY }), "GRANTED"],
    ["before its first day it is upcoming", cell("EGH", "GRANTED", { validFrom: TOMORROW }), "UPCOMING"],
    ["a BA grant can be upcoming, too", cell("BA", "GRANTED", { validFrom: TOMORROW }), "UPCOMING"],
    ["a contract can be upcoming, too", cell("DRV", "GRANTED", { validFrom: TOMORROW }), "UPCOMING"],
    ["an EGH period includes its last day", cell("EGH", "GRANTED", { validUntil: TODAY }), "GRANTED"],
    ["an EGH agreement goes on after it", cell("EGH", "GRANTED", { validUntil: YESTERDAY }), "CONTINUING"],
    ["an EGH agreement needs no certificate", cell("EGH", "GRANTED", { certificateUntil: YESTERDAY }), "GRANTED"],
    ["a suspended EGH agreement stays suspended", cell("EGH", "SUSPENDED", { validUntil: YESTERDAY }), "SUSPENDED"],
    ["a certificate includes its last day", cell("BA", "GRANTED", { certificateUntil: TODAY }), "GRANTED"],
    ["a BA grant lapses with its certificate", cell("BA", "GRANTED", { certificateUntil: YESTERDAY }), "LAPSED"],
    [
      "even when its own end is later",
      cell("BA", "GRANTED", { certificateUntil: YESTERDAY, validUntil: TOMORROW }),
      "LAPSED",
    ],
    ["a BA grant lapses with its own end", cell("BA", "GRANTED", { validUntil: YESTERDAY }), "LAPSED"],
    ["a suspended BA grant stays suspended", cell("BA", "SUSPENDED", { certificateUntil: TODAY }), "SUSPENDED"],
    ["a suspended BA grant lapses, too", cell("BA", "SUSPENDED", { certificateUntil: YESTERDAY }), "LAPSED"],
    [
      "lapsed comes before upcoming",
      cell("BA", "GRANTED", { certificateUntil: YESTERDAY, validFrom: TOMORROW }),
      "LAPSED",
    ],
    ["a contract includes its last day", cell("UV", "GRANTED", { validUntil: TODAY }), "GRANTED"],
    ["a contract lapses with its end", cell("UV", "GRANTED", { validUntil: YESTERDAY }), "LAPSED"],
    ["a contract needs no certificate", cell("DRV", "GRANTED", { certificateUntil: YESTERDAY }), "GRANTED"],
  ] as const)("%s", (_what, given, expected) => {
    expect(derive(given, TODAY)).toBe(expected);
  });

  const timeless = RECOGNITION_STATUSES.filter((status) => status !== "GRANTED" && status !== "SUSPENDED");
  test.each(timeless)("no date changes %s", (status) => {
    for (const funderKind of ["BA", "EGH", "UV"] as const) {
      const past = { validFrom: TOMORROW, validUntil: YESTERDAY, certificateUntil: YESTERDAY };
      expect(derive(cell(funderKind, status, past), TODAY)).toBe(status);
    }
  });

  test.each([
    ["BA", TODAY, TOMORROW, TODAY],
    ["BA", TOMORROW, TODAY, TODAY],
    ["BA", null, TODAY, TODAY],
    ["EGH", TODAY, TODAY, null],
    ["DRV", TODAY, YESTERDAY, TODAY],
    ["DRV", null, YESTERDAY, null],
  ] as const)(
    "%s, valid until %s, certificate until %s: last valid day %s",
    (funderKind, validUntil, certificateUntil, day) => {
      expect(lastValidDay({ funderKind, validUntil, certificateUntil })).toBe(day);
    },
  );
});
