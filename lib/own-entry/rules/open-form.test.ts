import { expect, test } from "vitest";
import { openForm } from "./open-form";

const stored = { phone: "1", email: "a" };

test("without a draft a form shows what is stored, and what waits over it", () => {
  expect(openForm({ stored, version: 3, draft: null, proposed: { email: "b" } })).toEqual({
    values: { phone: "1", email: "b" },
    version: "3",
    base: JSON.stringify(stored),
  });
});

test("a draft stands above all and remembers what it was opened on", () => {
  const values = { email: null, version: "2", base: "{}" };
  const draft = { section: "kontakt", savedAt: new Date(0), values };
  const opened = openForm({ stored, version: 3, draft, proposed: { email: "b" } });
  expect(opened).toMatchObject({ values: { phone: "1", email: null }, version: "2", base: "{}" });
});
