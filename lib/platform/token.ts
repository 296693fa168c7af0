import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** The secret of a link, 256 bits: it is shown once, only its hash is kept. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
}

/** Long random secrets need no slow hash. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
