// How many tests there really were: from the reports of vitest and Playwright, not from exit codes.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const VITEST = ["unit", "integration"];

/** @param {string} folder @param {string} name */
export function vitestReport(folder, name) {
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${path.join(folder, `${name}.json`)}`];
}

/** @param {string} folder */
export function playwrightReport(folder) {
  return { args: ["--reporter=list,json"], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path.resolve(folder, "e2e.json") } };
}

/** @param {string} folder @returns {{ passed: number, failed: number }} */
export function countTests(folder) {
  const counts = [...VITEST.map((name) => countVitest(read(folder, name))), countPlaywright(read(folder, "e2e"))];
  const sum = (/** @type {"passed" | "failed"} */ key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

/** @param {string} folder @param {string} name @returns {any} */
function read(folder, name) {
  const file = path.join(folder, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] } | null} report */
function countVitest(report) {
  if (!report) return { passed: 0, failed: 0 };
  // A file that cannot even be loaded has no tests, and must count all the same.
  const dead = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + dead.length };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] } | null} report */
function countPlaywright(report) {
  if (!report) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}
