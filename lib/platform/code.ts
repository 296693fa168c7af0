import "server-only";
import { createHmac, randomInt, timingSafeEqual } from "node:crypto";
import { env } from "./env";

/** Six digits that somebody types in: short, so tries have to be counted. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** What is kept of a code. Six digits alone could be found out from their hash. */
export function sealCode(subject: string, code: string): string {
  return createHmac("sha256", env().AUTH_SECRET ?? "")
    .update(`${subject}:${code}`)
    .digest("hex");
}

export function isSealed(seal: string | null, { subject, code }: { subject: string; code: string }): boolean {
  const own = Buffer.from(sealCode(subject, code));
  return seal !== null && seal.length === own.length && timingSafeEqual(Buffer.from(seal), own);
}
