import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "./errors";
import { makeVault, type Sealed } from "./vault";

const newKey = () => randomBytes(32).toString("base64");
const key = newKey();
const vault = makeVault([key]);
const content = fc.uint8Array({ maxLength: 2000 });

function refusalOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${error.detail}` : "bug";
  }
}

describe("what was sealed", () => {
  test("opens again, byte for byte", () => {
    fc.assert(
      fc.property(content, fc.uuid(), (plain, id) => {
        expect(Buffer.from(vault.open(vault.seal(plain, id), id)).equals(plain)).toBe(true);
      }),
    );
  });

  test("shows nothing of the plain bytes and differs each time", () => {
    const plain = Buffer.from("Kanarienvogel");
    const [one, two] = [vault.seal(plain, "a"), vault.seal(plain, "a")];
    expect(Buffer.from(one.data).includes("Kanarien")).toBe(false);
    expect(Buffer.from(one.iv).equals(two.iv)).toBe(false);
    expect(Buffer.from(one.data).equals(two.data)).toBe(false);
  });

  test("does not open once any bit of it is another", () => {
    const parts = ["data", "tag", "iv"] as const;
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.constantFrom(...parts),
        fc.nat(),
        fc.nat(7),
        (plain, part, at, bit) => {
          const sealed: Sealed = vault.seal(plain, "a");
          const bytes = Uint8Array.from(sealed[part]);
          const index = at % bytes.length;
          bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
          expect(refusalOf(() => vault.open({ ...sealed, [part]: bytes }, "a"))).toBe("conflict: vault_damaged");
        },
      ),
    );
  });

  test("does not open with a short tag", () => {
    const sealed = vault.seal(Buffer.from("x"), "a");
    expect(refusalOf(() => vault.open({ ...sealed, tag: sealed.tag.slice(0, 4) }, "a"))).toBe(
      "conflict: vault_damaged",
    );
  });

  test("does not open as another file", () => {
    const sealed = vault.seal(Buffer.from("x"), "a");
    expect(refusalOf(() => vault.open(sealed, "b"))).toBe("conflict: vault_damaged");
  });
});

describe("keys", () => {
  const sealed = vault.seal(Buffer.from("x"), "a");

  test("another one is refused by name, and says which it is", () => {
    const other = makeVault([newKey()]);
    expect(other.hasKey(sealed.keyId)).toBe(false);
    expect(refusalOf(() => other.open(sealed, "a"))).toBe("conflict: vault_other_key");
    expect(refusalOf(() => other.open({ ...sealed, keyId: other.seal(Buffer.from("y"), "a").keyId }, "a"))).toBe(
      "conflict: vault_damaged",
    );
  });

  test("none is refused, for sealing and for opening", () => {
    const none = makeVault([]);
    expect(refusalOf(() => none.seal(Buffer.from("x"), "a"))).toBe("conflict: vault_no_key");
    expect(refusalOf(() => none.open(sealed, "a"))).toBe("conflict: vault_no_key");
  });

  test("an old one still opens, the new one seals", () => {
    const rotated = makeVault([newKey(), key]);
    expect(Buffer.from(rotated.open(sealed, "a")).toString()).toBe("x");
    expect(rotated.seal(Buffer.from("y"), "b").keyId).not.toBe(sealed.keyId);
  });

  test("base64 and base64url of the same bytes are the same key", () => {
    const bytes = Buffer.alloc(32, 0xfb);
    const { keyId } = makeVault([bytes.toString("base64")]).seal(Buffer.from("x"), "a");
    expect(makeVault([bytes.toString("base64url")]).hasKey(keyId)).toBe(true);
    expect(keyId).toMatch(/^[0-9a-f]{16}$/);
  });
});
