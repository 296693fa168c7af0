// "Only if needed": a stamp beside a result holds the hash of what it was made from.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Does the work unless the stamp says that it was done for the same sources. The stamp is taken away before and written
 * after the work, so that a broken-off attempt is repeated.
 *
 * @param {{ stamp: string, sources: string[], salt?: string }} task sources are files and folders
 * @param {() => Promise<void>} work
 */
export async function whenChanged({ stamp, sources, salt = "" }, work) {
  const hash = hashOf(sources, salt);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** @param {string[]} sources @param {string} salt */
function hashOf(sources, salt) {
  const hash = createHash("sha256").update(salt);
  for (const file of sources.filter((source) => existsSync(source)).flatMap(listFiles)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** @param {string} source @returns {string[]} */
function listFiles(source) {
  if (statSync(source).isFile()) return /\.test\.tsx?$/.test(source) ? [] : [source];
  return readdirSync(source)
    .sort()
    .flatMap((name) => listFiles(path.join(source, name)));
}
