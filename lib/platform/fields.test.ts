import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { day, email, phone, text, webAddress } from "./fields";

/** The stored value, or the codes of what is wrong. */
function read(field: z.ZodType, typed: unknown): unknown {
  const parsed = field.safeParse(typed);
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message);
}

test.each([
  [" Kassel ", "Kassel"],
  ["   ", ["required"]],
  ["", ["required"]],
  ["zu lang für das", ["too_long"]],
  ["   zehn Buch   ", "zehn Buch"],
])("text of ten letters: %j → %j", (typed, stored) => {
  expect(read(text(10), typed)).toEqual(stored);
});

test.each([
  [" Info@Example.ORG ", "info@example.org"],
  ["info@example", ["email"]],
  ["info", ["email"]],
  [`${"x".repeat(250)}@example.org`, ["too_long"]],
  ["a@example.org, b@example.org", ["email"]],
])("e-mail: %j → %j", (typed, stored) => {
  expect(read(email, typed)).toEqual(stored);
});

describe("a telephone number", () => {
  test.each(["0561 4710-0", "+49 (561) 4710", "0221/4710 12", "(030) 23125-010", "040.66969.010", "11 6 117", "12345"])(
    "is kept as typed: %s",
    (typed) => {
      expect(read(phone, typed)).toBe(typed);
    },
  );

  test.each([
    ["1234", "phone"],
    ["keine", "phone"],
    ["0561 4710 App. 3", "phone"],
    ["0561-", "phone"],
    ["++49 561", "phone"],
    ["", "phone"],
    ["0".repeat(41), "too_long"],
  ])("is not: %s (%s)", (typed, code) => {
    expect(read(phone, typed)).toEqual([code]);
  });
});

describe("a web address", () => {
  test.each([
    ["https://example.org/a?b=c", "https://example.org/a?b=c"],
    ["http://example.org", "http://example.org"],
    ["HTTPS://example.org", "HTTPS://example.org"],
    [" www.example.org ", "https://www.example.org"],
    ["example.org/kontakt", "https://example.org/kontakt"],
    ["https://example.org/@lernort", "https://example.org/@lernort"],
  ])("%j is %s", (typed, stored) => {
    expect(read(webAddress, typed)).toBe(stored);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "localhost",
    "https://localhost",
    "https://",
    "kein Netz",
    "",
    "mailto:info@example.org",
    "info@example.org",
    "https://user:word@example.org",
  ])("is not: %s", (typed) => {
    expect(read(webAddress, typed)).toEqual(["web_address"]);
  });

  test("is not endless", () => {
    expect(read(webAddress, `https://example.org/${"x".repeat(300)}`)).toEqual(["too_long"]);
  });
});

test.each([
  ["2026-03-12", "2026-03-12"],
  ["2028-02-29", "2028-02-29"],
  ["2026-02-29", ["day"]],
  ["2026-3-12", ["day"]],
  ["0026-03-12", ["day"]],
  ["0000-01-01", ["day"]],
  ["12.03.2026", ["day"]],
  ["2026-03-12T10:00:00Z", ["day"]],
])("day: %j → %j", (typed, stored) => {
  expect(read(day, typed)).toEqual(stored);
});
