import { createHmac, timingSafeEqual } from "node:crypto";

const PERIOD_SECONDS = 30;
const DIGITS = 6;
/** Clocks may differ by one step. */
const STEPS = [-1, 0, 1];
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The six digits of an authenticator app at a moment (RFC 6238, SHA-1). */
export function totpAt(secret: string, at: Date, step = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 1_000 / PERIOD_SECONDS) + step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, "0");
}

export function isTotp(secret: string, code: string, now: Date): boolean {
  const typed = Buffer.from(code);
  return STEPS.map((step) => Buffer.from(totpAt(secret, now, step))).reduce(
    (found, valid) => (valid.length === typed.length && timingSafeEqual(valid, typed)) || found,
    false,
  );
}

/** The secret as people type it into an app. */
export function base32(secret: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[parseInt(five.padEnd(5, "0"), 2)]).join("");
}

/** What the QR code says to an authenticator app. */
export function totpAddress({ secret, issuer, account }: { secret: string; issuer: string; account: string }): string {
  const query = new URLSearchParams({
    secret: base32(secret),
    issuer,
    digits: `${DIGITS}`,
    period: `${PERIOD_SECONDS}`,
  });
  const label = [issuer, account].map(encodeURIComponent).join(":");
  return `otpauth://totp/${label}?${query.toString().replaceAll("+", "%20")}`;
}
