import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env";
import { AppError } from "./errors";

/** People need longer than this to read a form; machines mostly do not. */
const MIN_MS = 3_000;
/** A form may stay open over a day. */
const MAX_MS = 36 * 3_600_000;

/** When a form of this name was made, signed, for a hidden field: no cookie, no row, and it works without JavaScript. */
export function sealForm(form: string, now: Date): string {
  const at = now.getTime().toString(36);
  return `${at}.${signOf(form, at)}`;
}

/** @throws AppError invalid "too_fast" or "stale_form" */
export function checkSeal(form: string, seal: string | null | undefined, now: Date): void {
  const [at = "", sign = ""] = (seal ?? "").split(".");
  const age = now.getTime() - Number.parseInt(at, 36);
  const [given, right] = [Buffer.from(sign), Buffer.from(signOf(form, at))];
  const isOurs = given.length === right.length && timingSafeEqual(given, right);
  if (!isOurs || !(age >= 0 && age <= MAX_MS)) throw new AppError("invalid", "stale_form");
  if (age < MIN_MS) throw new AppError("invalid", "too_fast");
}

const signOf = (form: string, at: string): string =>
  createHmac("sha256", env().AUTH_SECRET ?? "")
    .update(`form:${form}:${at}`)
    .digest("base64url")
    .slice(0, 22);
