import { expect, test } from "vitest";
import { z } from "zod";
import { errorsByField, unnamedError } from "./field-errors";

const form = z.object({
  name: z.string().trim().min(1),
  kind: z.enum(["A", "B"], "choice"),
  count: z.number().optional(),
});

const errorsOf = (values: unknown) => {
  const { error } = form.safeParse(values, { error: unnamedError });
  return error ? errorsByField(error) : {};
};

test("an emptied field is asked for, and a schema's own code stays", () => {
  expect(errorsOf({ name: null, kind: null })).toEqual({ name: ["required"], kind: ["choice"] });
  expect(errorsOf({ name: "Ahorn", kind: "A", count: "viele" })).toEqual({ count: ["invalid"] });
});
