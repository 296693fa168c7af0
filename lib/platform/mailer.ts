import "server-only";
import { MailChannel } from "@/lib/generated/prisma/enums";
import { env } from "./env";
import { log } from "./log";
import { courierOf, type Courier } from "./mailer-courier";
import { listenToOutbox } from "./outbox-listener";
import { sendNext } from "./outbox-sender";

type Mailer = {
  /** Takes no new mail; ends after the running attempts, at the latest after a few seconds. */
  stop: () => Promise<void>;
};

const POLL_MS = 5_000;
const STOP_MS = 5_000;

/** One loop per channel, so that a queue of newsletters or a stuck server never holds up a sign-in. */
export function startMailer({
  courier = courierOf(env()),
  pollMs = POLL_MS,
}: { courier?: Courier; pollMs?: number } = {}): Mailer {
  const stopping = new AbortController();
  const breakingOff = new AbortController();
  const channels = Object.values(MailChannel).map((channel) => {
    const bell = createBell();
    const loop = async () => {
      while (!stopping.signal.aborted) {
        const isEmptied = await sendDue(channel, courier, stopping.signal, breakingOff.signal);
        await bell.wait(pollMs, { isDeaf: !isEmptied });
      }
    };
    return { bell, ended: loop() };
  });
  const ringAll = () => channels.forEach(({ bell }) => bell.ring());
  const listener = listenToOutbox(ringAll);

  return {
    stop: async () => {
      stopping.abort();
      const limit = setTimeout(() => breakingOff.abort(), STOP_MS);
      channels.forEach(({ bell }) => bell.cancel());
      await Promise.all([listener.stop(), ...channels.map(({ ended }) => ended)]);
      clearTimeout(limit);
    },
  };
}

/** Sends until nothing is due. Answers false when it gave up before, because the next mail would fare alike. */
async function sendDue(
  channel: MailChannel,
  courier: Courier,
  stopping: AbortSignal,
  breakingOff: AbortSignal,
): Promise<boolean> {
  try {
    while (!stopping.aborted) {
      const attempt = await sendNext(channel, courier, breakingOff);
      if (attempt === "none") return true;
      if (attempt === "shared") return false;
    }
  } catch (error) {
    // The database is away, or the process is ending: the mail stays queued.
    if (!stopping.aborted) log.error("mail.round_failed", error, { channel });
  }
  return false;
}

/** A ring while nobody waits is remembered: a mail that comes at the end of a round is not left to the next poll. */
function createBell() {
  let isRung = false;
  let isCancelled = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      isRung = true;
      wake?.();
    },
    cancel: () => {
      isCancelled = true;
      wake?.();
    },
    /** @param isDeaf waits for the whole time, whoever rings */
    wait: async (ms: number, { isDeaf }: { isDeaf: boolean }) => {
      const end = Date.now() + ms;
      while (!isCancelled && Date.now() < end && (isDeaf || !isRung)) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, end - Date.now());
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isRung = false;
    },
  };
}
