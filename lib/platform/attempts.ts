import "server-only";
import { hashToken } from "./token";
import { db } from "./db";
import { AppError } from "./errors";

const MINUTE = 60;
/**
 * How often something may be tried within so many seconds, counted in the database for all processes together.
 * A network is an office or a household, so it may do more than one account.
 */
const LIMITS = {
  "sign-in:account": { max: 10, seconds: 15 * MINUTE },
  "sign-in:network": { max: 60, seconds: 15 * MINUTE },
  "code:account": { max: 10, seconds: 15 * MINUTE },
  "code:network": { max: 60, seconds: 15 * MINUTE },
  /** A code of the app counts once; it is valid for a minute and a half. */
  "code:used": { max: 1, seconds: 3 * MINUTE },
  "reset:account": { max: 3, seconds: 60 * MINUTE },
  "reset:network": { max: 20, seconds: 60 * MINUTE },
  "reset-code:account": { max: 5, seconds: 60 * MINUTE },
  "mail:account": { max: 5, seconds: 60 * MINUTE },
  "mail:network": { max: 30, seconds: 60 * MINUTE },
  "mail-code:account": { max: 10, seconds: 60 * MINUTE },
  /** Forms that anybody may send: claims, new entries. */
  "open-form:network": { max: 10, seconds: 60 * MINUTE },
  "link:network": { max: 60, seconds: 15 * MINUTE },
  /** Mails to colleagues, with a name of the sender's choice in them. */
  "colleague:account": { max: 20, seconds: 60 * MINUTE },
  "password:account": { max: 10, seconds: 15 * MINUTE },
  /** Everything that is stored about somebody: many queries. */
  "own-data:account": { max: 10, seconds: 60 * MINUTE },
  "report:network": { max: 10, seconds: 60 * MINUTE },
  /** Whoever is named as the sender gets a mail each time. */
  "report:address": { max: 5, seconds: 60 * MINUTE },
} as const;
type Kind = keyof typeof LIMITS;

/**
 * Counts an attempt before it is decided, so that many at once cannot slip through.
 * @param subject whose attempt: an address, a network, a person's id; only its hash is stored
 * @throws AppError "rate_limited"
 */
export async function countAttempt(kind: Kind, subject: string, now: Date): Promise<void> {
  if (!(await isLeft(kind, subject, now))) throw new AppError("rate_limited", kind);
}

/** Counts the same way, for callers with an answer of their own. */
export async function isLeft(kind: Kind, subject: string, now: Date): Promise<boolean> {
  const { max, seconds } = LIMITS[kind];
  const at = BigInt(now.getTime());
  const since = at - BigInt(seconds * 1_000);
  // `last_request` is the window's begin. The unique index on `key` makes the count exact.
  const [row] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO rate_limit AS r (id, key, count, last_request) VALUES (gen_random_uuid(), ${keyOf(kind, subject)}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.last_request <= ${since} THEN 1 ELSE r.count + 1 END,
      last_request = CASE WHEN r.last_request <= ${since} THEN ${at} ELSE r.last_request END
    RETURNING count`;
  return (row?.count ?? 0) <= max;
}

/** After a success the account's failures are forgotten, and with them all windows that are over anyway. */
export async function forgetAttempts(kind: Kind, subject: string, now: Date): Promise<void> {
  const longest = Math.max(...Object.values(LIMITS).map(({ seconds }) => seconds)) * 1_000;
  await db.rateLimit.deleteMany({
    where: { OR: [{ key: keyOf(kind, subject) }, { lastRequest: { lt: now.getTime() - longest } }] },
  });
}

const keyOf = (kind: Kind, subject: string): string => `${kind}:${hashToken(subject)}`;
