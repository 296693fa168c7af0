import type { Fact } from "./facts";

/** Parts lists of facts into what all of them say alike and what each says by itself. A single list is all its own. */
export function splitCommon(lists: readonly (readonly Fact[])[]): { common: Fact[]; own: Fact[][] } {
  const [first = [], ...others] = lists;
  if (others.length === 0) return { common: [], own: lists.map((facts) => [...facts]) };
  const isIn = (facts: readonly Fact[], { label, value }: Fact) =>
    facts.some((fact) => fact.label === label && JSON.stringify(fact.value) === JSON.stringify(value));
  const common = first.filter((fact) => others.every((facts) => isIn(facts, fact)));
  return { common, own: lists.map((facts) => facts.filter((fact) => !isIn(common, fact))) };
}
