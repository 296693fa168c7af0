// Which browser the end-to-end tests run in: the first of four that exists.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { chromium } from "playwright";
import { Refusal } from "./setup/output.mjs";

const SYSTEM = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * @returns {Promise<{ executablePath: string, args: string[] }>} for Playwright's launchOptions
 * @throws {Refusal} with the command that installs one
 */
export async function findBrowser() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) {
    if (runs(chosen)) return { executablePath: chosen, args: [] };
    throw new Refusal(`CHROMIUM_PATH: „${chosen}“ lässt sich nicht starten.`);
  }
  const found = [chromium.executablePath(), ...SYSTEM.flatMap(locate)].find(runs);
  if (found) return { executablePath: found, args: [] };
  const packaged = await unpackBrowser();
  if (packaged && runs(packaged)) return { executablePath: packaged, args: ["--no-sandbox"] };
  throw new Refusal(
    "Kein Browser für die Tests gefunden. Einer lässt sich so holen: npx playwright install chromium\n" +
      "Ein vorhandener lässt sich angeben: CHROMIUM_PATH=/usr/bin/chromium npm test",
  );
}

/** The npm package holds a packed Chromium for Linux on x64, meant for a cloud service: it has to believe it is there. */
async function unpackBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

/** @param {string} program @returns {string[]} where it lies: nothing, or one path */
function locate(program) {
  const folders = program.includes("/") ? [""] : (process.env["PATH"] ?? "").split(path.delimiter);
  return folders
    .map((folder) => path.join(folder, program))
    .filter((file) => existsSync(file))
    .slice(0, 1);
}

/** @param {string} file */
function runs(file) {
  return existsSync(file) && spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
