import { expect, test } from "vitest";
import { fileDeletionDay } from "./file-retention";

const ADDED = "2025-03-01";

test.each([
  ["proves no cell", [], null],
  ["was never checked", [[]], null],
  ["was checked once: the confirmation still rests on it", [["2025-03-05"]], null],
  ["was checked again a year later", [["2025-03-05", "2026-03-01"]], "2026-09-01"],
  ["came on the day of its check", [["2025-03-01", "2026-03-01"]], "2026-09-01"],
  ["came between two checks: it served the second", [["2024-03-01", "2025-03-05"]], null],
  ["had two decisions on one day, which are one check", [["2025-03-05", "2025-03-05"]], null],
  ["was checked many times: the second one counts", [["2027-01-01", "2025-03-05", "2026-01-15"]], "2026-07-15"],
  ["proves a cell that still waits", [["2025-03-05", "2026-03-01"], ["2025-03-05"]], null],
  [
    "proves two cells: the later one counts",
    [
      ["2025-03-05", "2026-03-01"],
      ["2025-03-05", "2026-05-31"],
    ],
    "2026-11-30",
  ],
] as const)("a file that %s", (_what, checks, day) => {
  expect(fileDeletionDay(ADDED, checks)).toBe(day);
});
