import { describe, expect, test } from "vitest";
import { base32, isTotp, totpAddress, totpAt } from "./totp";

const SECRET = "12345678901234567890";
const at = (seconds: number) => new Date(seconds * 1_000);

describe("a code of the authenticator app", () => {
  // RFC 6238, appendix B, last six digits.
  test.each([
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
    [20000000000, "353130"],
  ])("is at second %i %s", (seconds, code) => expect(totpAt(SECRET, at(seconds))).toBe(code));

  test.each([
    ["now", 0, true],
    ["one step later", 30, true],
    ["one step earlier", -30, true],
    ["two steps later", 60, false],
    ["two steps earlier", -60, false],
  ])("counts %s: %#", (_when, seconds, counts) =>
    expect(isTotp(SECRET, "081804", at(1111111109 + seconds))).toBe(counts),
  );

  test.each(["", "28708", "2870820", "ääääää"])("is never %j", (code) =>
    expect(isTotp(SECRET, code, at(59))).toBe(false),
  );
});

test("the secret is written as RFC 4648 says", () => {
  expect(base32("foobar")).toBe("MZXW6YTBOI");
  expect(base32(SECRET)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
});

test("an app reads issuer, account and secret", () => {
  const address = new URL(totpAddress({ secret: "foobar", issuer: "Verzeichnis ALA", account: "a@example.org" }));
  expect(address.pathname).toBe("/Verzeichnis%20ALA:a%40example.org");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    secret: "MZXW6YTBOI",
    issuer: "Verzeichnis ALA",
    digits: "6",
    period: "30",
  });
});
