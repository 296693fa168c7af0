import { describe, expect, test } from "vitest";
import { providerDraft, providerPatch } from "./schema";

const codes = (input: unknown) =>
  providerDraft.safeParse(input).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
const draft = (fields: object) => ({ name: "Lernort", source: "STAFF", ...fields });

describe("a draft of an entry", () => {
  test("needs a name and where it comes from, nothing else", () => {
    expect(providerDraft.parse({ name: "  Lernort  ", source: "IMPORT" })).toEqual({
      name: "Lernort",
      source: "IMPORT",
    });
    expect(providerDraft.safeParse({ name: "Lernort" }).success).toBe(false);
    expect(providerDraft.safeParse({ source: "IMPORT" }).success).toBe(false);
  });

  test.each([
    [{ name: "   " }, "name: required"],
    [{ name: "x".repeat(161) }, "name: too_long"],
    [{ about: "x".repeat(3001) }, "about: too_long"],
    [{ email: "kein at" }, "email: email"],
    [{ phone: "keine" }, "phone: phone"],
    [{ website: "kein Netz" }, "website: web_address"],
    [{ confirmedOn: "12.03.2026" }, "confirmedOn: day"],
  ])("says what is wrong with %j", (fields, code) => {
    expect(codes(draft(fields))).toEqual([code]);
  });

  test.each([
    ["legalForm", "verein"],
    ["ownership", "PRIVATE"],
    ["umbrella", "adac"],
    ["alsoRuns", ["kantine"]],
    ["source", "X"],
    ["representation", "MAYBE"],
    ["bagUbMember", "ja"],
  ])("knows no %s %j", (field, value) => {
    expect(codes(draft({ [field]: value }))).toHaveLength(1);
  });

  test("takes what people type: spaces, capitals, addresses without a scheme", () => {
    expect(
      providerDraft.parse(draft({ email: " Info@Example.org ", phone: " 0561 4710-0 ", website: "www.example.org" })),
    ).toMatchObject({
      email: "info@example.org",
      phone: "0561 4710-0",
      website: "https://www.example.org",
    });
  });

  test("never takes visibility or a slug from outside", () => {
    expect(providerDraft.parse(draft({ visibility: "PUBLISHED", slug: "x", isExample: true, id: "1" }))).toEqual(
      draft({}),
    );
  });
});

test("a patch without a field leaves it, an emptied one empties it", () => {
  expect(providerPatch.parse({})).toEqual({});
  expect(providerPatch.parse({ phone: null })).toEqual({ phone: null });
  expect(providerPatch.safeParse({ name: null }).success).toBe(false);
});
