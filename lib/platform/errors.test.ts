import { expect, test } from "vitest";
import { actorId } from "./actor";
import { AppError, ensure } from "./errors";

test("every actor has a stable name for the audit", () => {
  expect(actorId({ kind: "visitor" })).toBe("visitor");
  expect(actorId({ kind: "system", job: "import" })).toBe("system:import");
});

test("a policy's no is a refusal, its yes nothing", () => {
  expect(() => ensure(false)).toThrow(new AppError("forbidden"));
  expect(() => ensure(true)).not.toThrow();
});
