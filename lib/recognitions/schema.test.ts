import { describe, expect, test } from "vitest";
import { evidenceForm } from "./schema";

const ID = "00000000-0000-7000-8000-000000000000";
const typed = {
  providerId: ID,
  kind: "FUNDER_LIST",
  issuer: null,
  reference: null,
  issuedOn: null,
  validUntil: null,
  section: null,
  url: "https://example.org/liste",
  retrievedOn: "2026-03-02",
  note: null,
  what: null,
  cells: ID,
};
const refused = (sent: Record<string, unknown>) =>
  evidenceForm.safeParse(sent).error?.issues.map(({ path }) => path.join("."));

describe("the form of a document", () => {
  test("takes a list with its address and its day", () => {
    expect(refused(typed)).toBeUndefined();
  });

  test.each([
    ["a list without an address", { url: null }, ["url"]],
    ["a list without a day", { retrievedOn: null }, ["retrievedOn"]],
    ["words without a cell that they are about", { what: "Kassel", cells: null }, ["cells"]],
  ])("refuses %s", (_what, fields, paths) => {
    expect(refused({ ...typed, ...fields })).toEqual(paths);
  });

  test("asks no other document for an address", () => {
    expect(refused({ ...typed, kind: "FUNDER_LETTER", url: null, retrievedOn: null })).toBeUndefined();
  });
});
