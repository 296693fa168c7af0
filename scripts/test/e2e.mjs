// The built application with example data, in a real browser.
import { randomBytes } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { freePort } from "../db/postgres-process.mjs";
import { build } from "../setup/build.mjs";
import { step } from "../setup/output.mjs";
import { mustRun } from "../setup/run.mjs";
import { seed } from "../up/seed.mjs";
import { startServer } from "../up/serve.mjs";
import { playwrightReport } from "./results.mjs";

/** @param {import("./all.mjs").Run} run */
export async function testEndToEnd({ folder, signal, template, files }) {
  const url = await clone(await template(), "e2e");
  process.env["EVIDENCE_KEY"] = randomBytes(32).toString("base64");
  await step("Beispieldaten laden", () => seed(url, signal));
  const port = `${await freePort()}`;
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: url,
    PORT: port,
    PUBLIC_URL: address,
    AUTH_SECRET: randomBytes(32).toString("hex"),
    MAP_TILES_URL: "https://tiles.example/{z}/{x}/{y}.png",
    MAP_TILES_ATTRIBUTION: "Beispiel",
  };
  await build({ env, signal });

  const log = openSync(path.join(".data", "test-server.log"), "w");
  const server = startServer({ mode: "production", env, log });
  try {
    await server.ready;
    const report = playwrightReport(folder);
    const args = ["test", "--config", "tests/e2e/playwright.config.ts", ...report.args, ...files];
    await mustRun("playwright", args, { env: { ...report.env, DATABASE_URL: url, BASE_URL: address }, signal });
  } finally {
    server.stop();
    await server.ended.catch(() => {});
    closeSync(log);
  }
}

/** @param {string} url @param {string} name @returns {Promise<string>} */
async function clone(url, name) {
  const target = (/** @type {string} */ database) => Object.assign(new URL(url), { pathname: database }).href;
  const server = new pg.Client(target("postgres"));
  await server.connect();
  await server.query(`CREATE DATABASE "${name}" TEMPLATE "${new URL(url).pathname.slice(1)}"`);
  await server.end();
  return target(name);
}
