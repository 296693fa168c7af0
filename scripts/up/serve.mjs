// The server as a process of its own.
import { spawn } from "node:child_process";
import process from "node:process";
import { Refusal } from "../setup/output.mjs";

const KILL_MS = 12_000; // the server lets running requests end within ten seconds

/**
 * @typedef {object} Server
 * @property {Promise<void>} ready rejects when the server ends before it serves
 * @property {Promise<void>} ended rejects when nobody asked for it
 * @property {() => void} stop
 * @property {() => void} kill at once, as a crash would
 */

/**
 * @param {{ mode: "development" | "production", env: Record<string, string>, log?: number }} options log is an open file
 * @returns {Server}
 */
export function startServer({ mode, env, log }) {
  const output = log ?? "inherit";
  const child = spawn(process.execPath, ["scripts/server.mjs"], {
    stdio: ["ignore", output, output, "ipc"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env, NODE_ENV: mode },
  });
  let stopping = false;
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (stopping) resolve(undefined);
      else reject(new Refusal(`Der Server hat sich beendet (${signal ?? `Code ${code}`}).`));
    });
  });
  const ready = new Promise((resolve) => child.once("message", resolve));
  const stop = () => {
    stopping = true;
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), KILL_MS).unref();
  };
  const kill = () => {
    stopping = true;
    child.kill("SIGKILL");
  };
  return { ready: Promise.race([ready, ended]), ended, stop, kill };
}
