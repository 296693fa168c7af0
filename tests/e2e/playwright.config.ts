import { defineConfig } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.mjs";

const OUTPUT = "../../.data/e2e";

// The server, its database and BASE_URL come from scripts/test/e2e.mjs.
export default defineConfig({
  testDir: ".",
  outputDir: OUTPUT,
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  workers: 2,
  // One more try on a busy machine; such a test is listed as flaky and has to be mended.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env["BASE_URL"] ?? "http://localhost:3000",
    launchOptions: await findBrowser(),
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
  },
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
    { name: "phone", grep: /@phone/, use: { viewport: { width: 320, height: 700 } } },
  ],
});
