// The data folder of the embedded PostgreSQL: "cluster" is PostgreSQL's own, beside it lie password and log.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../setup/output.mjs";

/**
 * @typedef {import("./postgres-binaries.mjs").Binaries} Binaries
 * @typedef {import("./postgres-binaries.mjs").RunAs} RunAs
 */

/**
 * Made beside its place and then renamed: a broken-off attempt is never mistaken for a database.
 *
 * @param {{ dataDir: string, binaries: Binaries, runAs: RunAs }} options
 */
export function createCluster({ dataDir, binaries, runAs }) {
  const draft = `${dataDir}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(path.dirname(draft), { recursive: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = path.join(draft, "password");
  writeFileSync(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  giveTo(draft, runAs);

  const { wrapper, ...user } = runAs;
  const [program, ...args] = [...wrapper, binaries.initdb, `--pgdata=${path.join(draft, "cluster")}`];
  const access = ["--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const language = ["--encoding=UTF8", "--no-locale", "--locale-provider=icu", "--icu-locale=de-DE"];
  const result = spawnSync(program, [...args, ...access, ...language], { encoding: "utf8", cwd: draft, ...user });
  if (result.status !== 0) {
    throw new Refusal(
      `Die Datenbank ließ sich nicht anlegen.\n${result.error?.message ?? result.stdout + result.stderr}`,
    );
  }
  renameSync(draft, dataDir);
}

/**
 * Only root can and must give a folder away.
 *
 * @param {string} folder
 * @param {RunAs} owner
 */
export function giveTo(folder, { uid, gid }) {
  if (uid === undefined || gid === undefined || statSync(folder).uid === uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    chownSync(path.join(folder, entry), uid, gid);
  }
  chownSync(folder, uid, gid); // last, so that a broken-off attempt is repeated
}

/** @param {string} dataDir */
export function readPassword(dataDir) {
  try {
    return readFileSync(path.join(dataDir, "password"), "utf8");
  } catch {
    throw new Refusal(`Der Ordner ${dataDir} gehört einem anderen Benutzer oder ist unvollständig.`);
  }
}
