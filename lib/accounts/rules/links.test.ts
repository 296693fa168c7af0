import { expect, test } from "vitest";
import { innerPath, isLoopback, wayBack } from "./links";

test.each([
  ["http://localhost:3000", true],
  ["http://127.0.0.1", true],
  ["http://[::1]:3000", true],
  ["https://verzeichnis.example.org", false],
  ["http://localhost.example.org", false],
  ["http://127.0.0.1.example.org", false],
  ["http://10.0.0.1", false],
  ["localhost", false],
])("%s is this machine: %s", (address, isThis) => expect(isLoopback(address)).toBe(isThis));

test.each([
  "/verwaltung",
  "/verwaltung/konten",
  "/verwaltung?seite=2&art=a%20b",
  "/konto/zweiter-faktor",
  "/mein-eintrag",
])("a sign-in leads back to %s", (path) => expect(innerPath(path)).toBe(path));

test.each([
  "https://example.org",
  "//example.org",
  "/\\example.org",
  "/verwaltung\\..\\example.org",
  "/verwaltung@example.org",
  "/verwaltungx",
  "/anmelden",
  "/verwaltung\nset-cookie: a=b",
  "javascript:alert(1)",
  "",
  null,
  undefined,
])("a sign-in never leads to %j", (path) => expect(innerPath(path)).toBeNull());

test.each([
  ["/verwaltung/konten", "/verwaltung", "/verwaltung/konten"],
  ["/verwaltung/konten", "/mein-eintrag", "/mein-eintrag"],
  ["/mein-eintrag/team", "/mein-eintrag", "/mein-eintrag/team"],
  ["/mein-eintrag/team", "/verwaltung", "/verwaltung"],
  ["/konto/passwort", "/mein-eintrag", "/konto/passwort"],
  ["//example.org", "/mein-eintrag", "/mein-eintrag"],
  [null, "/verwaltung", "/verwaltung"],
] as const)("%j leads people of %s to %s", (path, home, to) => expect(wayBack(path, home)).toBe(to));
