import "server-only";
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { env } from "./env";
import { AppError } from "./errors";

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

type Bytes = Uint8Array<ArrayBuffer>;

/** What is stored of a file: encrypted bytes, and what it takes to open them besides the key. */
export type Sealed = { keyId: string; iv: Bytes; tag: Bytes; data: Bytes };

export type Vault = {
  /** @throws AppError conflict, "vault_no_key" */
  seal: (plain: Uint8Array, id: string) => Sealed;
  /**
   * @param id the file's: bytes moved to another row do not open
   * @throws AppError conflict, "vault_no_key" | "vault_other_key" | "vault_damaged"; the file is not lost by any of them
   */
  open: (sealed: Sealed, id: string) => Bytes;
  /** Whether the key is there; only opening shows whether the bytes are whole. */
  hasKey: (keyId: string) => boolean;
};

/** @param keys base64, 32 bytes each; the first one seals, all of them open */
export function makeVault(keys: readonly string[]): Vault {
  const known = new Map(keys.map((key) => Buffer.from(key, "base64")).map((key) => [keyIdOf(key), key]));
  const [current] = known;
  return {
    seal: (plain, id) => {
      if (!current) throw new AppError("conflict", "vault_no_key");
      const [keyId, key] = current;
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(id));
      const data = Buffer.concat([cipher.update(plain), cipher.final()]);
      return { keyId, iv: Uint8Array.from(iv), tag: Uint8Array.from(cipher.getAuthTag()), data };
    },
    open: ({ keyId, iv, tag, data }, id) => {
      const key = known.get(keyId);
      if (!key) throw new AppError("conflict", current ? "vault_other_key" : "vault_no_key");
      try {
        const cipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
        cipher.setAAD(Buffer.from(id)).setAuthTag(tag);
        return Buffer.concat([cipher.update(data), cipher.final()]);
      } catch {
        throw new AppError("conflict", "vault_damaged");
      }
    },
    hasKey: (keyId) => known.has(keyId),
  };
}

const keyIdOf = (key: Buffer): string => createHash("sha256").update(key).digest("hex").slice(0, 16);

let made: Vault | undefined;

/** The vault of this installation: EVIDENCE_KEY seals, EVIDENCE_KEYS_OLD still open. */
export function vault(): Vault {
  const { EVIDENCE_KEY, EVIDENCE_KEYS_OLD } = env();
  return (made ??= makeVault([...(EVIDENCE_KEY === undefined ? [] : [EVIDENCE_KEY]), ...EVIDENCE_KEYS_OLD]));
}
