import "server-only";
import pg from "pg";
import { env } from "./env";
import { OUTBOX_CHANNEL } from "./outbox";

const RETRY_MS = 5_000;

/**
 * Calls `onMail` whenever a committed transaction queued a mail. Holds a connection of its own and renews it;
 * what it misses meanwhile the mailer's polling finds.
 */
export function listenToOutbox(onMail: () => void): { stop: () => Promise<void> } {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isStopped = false;

  const connect = async () => {
    const next = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true, application_name: "outbox" });
    client = next;
    const again = () => {
      next.removeAllListeners();
      // A broken connection may complain once more while it closes.
      next.on("error", () => undefined);
      void next.end().catch(() => undefined);
      if (!isStopped) retry = setTimeout(() => void connect(), RETRY_MS);
    };
    next.once("error", again);
    next.on("notification", onMail);
    try {
      await next.connect();
      await next.query(`LISTEN ${OUTBOX_CHANNEL}`);
      onMail();
    } catch {
      if (next.listenerCount("notification") > 0) again();
    }
  };
  void connect();

  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(retry);
      client?.removeAllListeners("error").on("error", () => undefined);
      await client?.end().catch(() => undefined);
    },
  };
}
