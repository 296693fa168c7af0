// One place that knows when everything is to end.
import process from "node:process";
import { say } from "./output.mjs";

const AGAIN_MS = 1000; // a single Ctrl-C arrives several times: from the terminal, from npm, from the starter

/**
 * @param {() => void} force what a second Ctrl-C does
 * @returns {AbortSignal} aborted by Ctrl-C, by SIGTERM, or when the process that started this one has died
 */
export function listenForStop(force) {
  const stopping = new AbortController();
  let since = 0;
  const stop = () => {
    if (!stopping.signal.aborted) {
      since = Date.now();
      say("\nWird beendet …");
      stopping.abort();
    } else if (Date.now() - since > AGAIN_MS) {
      force();
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  process.on("disconnect", stop);
  process.channel?.unref(); // listening alone must not keep this process alive
  return stopping.signal;
}
