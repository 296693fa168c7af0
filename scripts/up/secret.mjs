// Secrets of the embedded default: made once, kept beside its data, readable by its owner alone.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const FOLDER = ".data";

/**
 * The setting `name`, or, if it is not set, 32 random bytes that stay the same from now on.
 *
 * @param {string} name "AUTH_SECRET"
 * @returns {string}
 */
export function keepSecret(name) {
  const set = process.env[name];
  if (set) return set;
  const file = path.join(FOLDER, name.toLowerCase().replaceAll("_", "-"));
  mkdirSync(FOLDER, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8").trim();
}
