import { expect, test } from "vitest";
import { inFormOrder, leadIn } from "./summary-lines";

test("errors stand in the order of the fields, and those without a field last", () => {
  const labels = { file: "Datei", kind: "Art", issuer: "Aussteller" };
  const names = inFormOrder({ other: ["x"], kind: ["x"], file: ["x"] }, labels).map(([name]) => name);
  expect(names).toEqual(["file", "kind", "other"]);
});

test("a label that asks keeps its own mark", () => {
  expect(leadIn("Ort")).toBe("Ort: ");
  expect(leadIn("Was ist zu sehen?")).toBe("Was ist zu sehen? ");
  expect(leadIn(undefined)).toBe("");
});
