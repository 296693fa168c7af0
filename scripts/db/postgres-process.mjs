// The running server of the embedded PostgreSQL: find it, start it, wait for it, stop it.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Refusal } from "../setup/output.mjs";

const READY_MS = 120_000; // repairing a large database after a crash takes its time
const ATTEMPTS = 20; // a killed server's own processes need a moment to notice; a free port may be taken meanwhile
const STOP_MS = 30_000;

/**
 * @typedef {import("./postgres-binaries.mjs").Binaries} Binaries
 * @typedef {import("./postgres-binaries.mjs").RunAs} RunAs
 * @typedef {{ pid: number, port: number }} Server
 * @typedef {object} Launch
 * @property {string} dataDir
 * @property {Binaries} binaries
 * @property {RunAs} runAs
 * @property {string} password
 * @property {Server | null} running
 * @property {number | undefined} port
 * @property {Record<string, string>} settings
 */

/**
 * @param {string} dataDir
 * @returns {Server | null} the living server of this folder, whoever started it
 */
export function findRunning(dataDir) {
  const file = path.join(dataDir, "cluster", "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (isServing(pid, dataDir)) return { pid, port: Number(lines[3]) };
  // After a crash the number may have gone to a stranger, and PostgreSQL would refuse to start. Processes that the
  // crash left behind are safe: PostgreSQL finds them by their shared memory and waits.
  rmSync(file);
  return null;
}

/**
 * Starts the server and waits until it takes connections; waits only, if it is running.
 *
 * @param {Launch} launch
 * @returns {Promise<Server>}
 */
export async function launch(launch) {
  const { dataDir, running } = launch;
  if (running && (await isReady(running, launch))) return running;

  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const server = await spawnServer(launch);
    if (await isReady(server, launch)) return server;
    await sleep(500);
    // It may have been up all the time: a process that is just replacing itself looks dead for a moment.
    const found = findRunning(dataDir);
    if (found && (await isReady(found, launch))) return found;
  }
  throw new Refusal(
    `Die Datenbank startet nicht. Ihr Protokoll ${path.join(dataDir, "log")} endet so:\n${lastWords(dataDir)}`,
  );
}

/** @param {Launch} launch @returns {Promise<Server>} */
async function spawnServer({ dataDir, binaries, runAs, settings, port: wanted }) {
  const port = wanted ?? (await freePort());
  const all = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    port: `${port}`,
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const { wrapper, ...user } = runAs;
  const [program = "", ...args] = [...wrapper, binaries.postgres, "-D", path.join(dataDir, "cluster"), ...flags];

  // A file and not a pipe: the server must not die with the process that started it, nor by the terminal's Ctrl-C.
  const log = openSync(path.join(dataDir, "log"), "a", 0o600);
  const child = spawn(program, args, { cwd: dataDir, detached: true, stdio: ["ignore", log, log], ...user });
  closeSync(log);
  child.unref();
  await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
  return { pid: child.pid ?? 0, port };
}

/**
 * @param {Server} server
 * @param {Launch} launch
 * @returns {Promise<boolean>} false when it ended instead
 */
async function isReady({ pid, port }, { dataDir, password }) {
  for (const deadline = Date.now() + READY_MS; isServing(pid, dataDir) && Date.now() < deadline;) {
    const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      if (/** @type {{ code?: string }} */ (error).code === "28P01") return false; // somebody else's server
      await sleep(50);
    }
  }
  return false;
}

/**
 * Ends the server in order ("fast"): open transactions are rolled back, everything else is on disk.
 *
 * @param {number} pid
 * @param {string} dataDir
 */
export async function stop(pid, dataDir) {
  if (!isServing(pid, dataDir)) return;
  process.kill(pid, "SIGINT");
  for (const deadline = Date.now() + STOP_MS; isServing(pid, dataDir) && Date.now() < deadline;) await sleep(20);
  if (isServing(pid, dataDir)) process.kill(pid, "SIGQUIT"); // it repairs itself at the next start
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** @param {number} pid @param {string} dataDir */
function isServing(pid, dataDir) {
  return isRunning(pid, path.join(dataDir, "cluster"));
}

/**
 * The number alone proves nothing: it may belong to a stranger, or to a dead process that nobody has buried yet.
 *
 * @param {number} pid
 * @param {string} mark part of the command line
 */
export function isRunning(pid, mark) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== "EPERM") return false;
  }
  return process.platform === "win32" || commandLine(pid).includes(mark);
}

/** @param {number} pid */
function commandLine(pid) {
  if (process.platform !== "linux")
    return spawnSync("ps", ["-o", "command=", "-p", `${pid}`], { encoding: "utf8" }).stdout;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** @param {string} dataDir */
function lastWords(dataDir) {
  return readFileSync(path.join(dataDir, "log"), "utf8").trimEnd().split("\n").slice(-8).join("\n");
}
