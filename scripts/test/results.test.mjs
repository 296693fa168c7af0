import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countTests } from "./results.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "results-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {unknown} report */
const write = (name, report) => writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(report));

test("tests of all parts are added up", () => {
  write("unit", { numPassedTests: 5, numFailedTests: 1, testResults: [{ status: "failed", assertionResults: [{}] }] });
  write("integration", { numPassedTests: 3, numFailedTests: 0, testResults: [] });
  write("e2e", { stats: { expected: 2, unexpected: 1, flaky: 1 }, errors: [] });
  expect(countTests(folder)).toEqual({ passed: 11, failed: 2 });
});

test("a test file that cannot be loaded counts as failed", () => {
  write("unit", { numPassedTests: 0, numFailedTests: 0, testResults: [{ status: "failed", assertionResults: [] }] });
  write("e2e", { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] });
  expect(countTests(folder)).toEqual({ passed: 0, failed: 2 });
});

test("a part that never ran counts nothing", () => {
  expect(countTests(folder)).toEqual({ passed: 0, failed: 0 });
});
