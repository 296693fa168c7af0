import { describe, expect, test } from "vitest";
import { networkOf, tokenBucket } from "./limit";

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 12) + seconds * 1_000);

describe("a limit of three at once and one in two seconds", () => {
  const limit = () => {
    const take = tokenBucket({ burst: 3, perSecond: 0.5 });
    return (key: string, now: Date, cost = 1) => take({ key, cost }, now);
  };

  test("lets three through, then says how long to wait", () => {
    const take = limit();
    expect([0, 0, 0, 0, 1].map((second) => take("a", at(second)))).toEqual([0, 0, 0, 2, 1]);
    expect(take("a", at(2))).toBe(0);
    expect(take("a", at(2))).toBe(2);
  });

  test("takes nothing for a request that costs more than there is", () => {
    const take = limit();
    expect([take("a", at(0), 2), take("a", at(0), 2), take("a", at(0), 1), take("a", at(0), 3)]).toEqual([0, 2, 0, 6]);
  });

  test("counts each key for itself", () => {
    const take = limit();
    for (let i = 0; i < 3; i += 1) take("a", at(0));
    expect(take("b", at(0))).toBe(0);
  });

  test("is full again after six seconds, and never fuller", () => {
    const take = limit();
    for (let i = 0; i < 3; i += 1) take("a", at(0));
    expect([600, 600, 600, 600].map((second) => take("a", at(second)))).toEqual([0, 0, 0, 2]);
  });

  test("survives others' requests: only full buckets are forgotten", () => {
    const take = limit();
    for (let i = 0; i < 3; i += 1) take("a", at(0));
    for (let i = 0; i < 100; i += 1) take(`other ${i}`, at(1));
    expect(take("a", at(1))).toBe(1);
  });

  test("gives nothing for a clock that is set back", () => {
    const take = limit();
    for (let i = 0; i < 3; i += 1) take("a", at(0));
    expect(take("a", at(-60))).toBe(2);
  });
});

test.each([
  ["203.0.113.77", "203.0.113"],
  ["2001:db8:85a3:8d3:1319:8a2e:370:7348", "2001:db8:85a3"],
  ["2001:db8::1", "2001:db8:"],
  ["", ""],
])("%s belongs to the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
