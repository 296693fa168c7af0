import { globSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { VISIBILITIES } from "@/lib/providers/types";
import { EVIDENCE_KINDS } from "@/lib/recognitions/types";
import { ACTORS, PEOPLE, type Who } from "@/tests/authorisation/policies/people";
import { EITHER, type People } from "@/tests/authorisation/policies/rows";
import { POLICIES, type AnyRow, type StateRow } from "@/tests/authorisation/policies/table";

type Policy = (actor: Actor, subject?: unknown) => boolean | Record<string, boolean>;
type State = Record<string, unknown>;
type Line = readonly [where: Record<string, readonly unknown[]>, people: People];
type Case = [name: string, may: (actor: Actor) => unknown, people: People | undefined];

const functions = new Map<string, Policy>();
for (const file of globSync("lib/*/{policy.ts,policy/*.ts}")) {
  const found = (await import(path.resolve(file))) as Record<string, Policy>;
  for (const [name, policy] of Object.entries(found)) functions.set(`${file.split(path.sep)[1] ?? ""} ${name}`, policy);
}
const rows = Object.entries(POLICIES).flatMap(([domain, byName]) =>
  Object.entries(byName).map(([name, row]): [string, AnyRow] => [`${domain} ${name}`, row]),
);
const stateRows = rows.flatMap(([name, row]): [string, StateRow][] => (hasStates(row) ? [[name, row]] : []));

test("every function of a policy has its row, and nothing else does", () => {
  expect([...functions.keys()].toSorted()).toEqual(rows.map(([name]) => name).toSorted());
});

test.each(rows.flatMap(casesOf))("%s", (_name, may, people) => {
  if (!people) throw new Error("No line of the row says who may in this state.");
  expect(byPerson((who) => may(ACTORS[who]))).toEqual(byPerson((who) => people.includes(who)));
});

test.each(stateRows)("%s: its row knows both answers, every visibility and every kind", (_name, { states }) => {
  for (const values of Object.values(states)) {
    const all = [EITHER, VISIBILITIES, EVIDENCE_KINDS].find((each: readonly unknown[]) => each.includes(values[0]));
    expect(new Set(values)).toEqual(new Set(all ?? values));
  }
});

test.each(stateRows)("%s: no line of its row stands there in vain", (_name, row) => {
  for (const [, lines] of rightsOf(row)) {
    const needed = new Set(statesOf(row).map((state) => lineFor(state, lines)));
    expect(lines.filter((line) => !needed.has(line))).toEqual([]);
  }
});

function casesOf([name, row]: [string, AnyRow]): Case[] {
  const ask = (actor: Actor, { subject, right = "" }: { subject?: unknown; right?: string } = {}) => {
    const answer = functions.get(name)?.(actor, subject);
    return typeof answer === "object" ? answer[right] : answer;
  };
  if (isList(row)) return [[name, (actor) => ask(actor), row]];
  if (!hasStates(row))
    return Object.entries(row).map(([id, people]) => [
      `${name}: ${id}`,
      (actor) => ask(actor, { subject: id }),
      people,
    ]);
  return rightsOf(row).flatMap(([right, lines]) =>
    statesOf(row).map((state): Case => [
      `${name}${right && ` ${right}`}: ${words(state)}`,
      (actor) => ask(actor, { subject: state, right }),
      lineFor(state, lines)?.[1],
    ]),
  );
}

function isList(row: AnyRow): row is People {
  return Array.isArray(row);
}

function hasStates(row: AnyRow): row is StateRow {
  return "states" in row;
}

/** The lines of a function that answers yes or no, or of each right that it tells. */
function rightsOf({ may }: StateRow): [right: string, lines: readonly Line[]][] {
  return Array.isArray(may) ? [["", may as Line[]]] : (Object.entries(may) as [string, Line[]][]);
}

/** Every combination. */
function statesOf({ states }: StateRow): State[] {
  return Object.entries(states).reduce<State[]>(
    (made, [key, values]) => made.flatMap((state) => values.map((value) => ({ ...state, [key]: value }))),
    [{}],
  );
}

function words(state: State): string {
  return Object.entries(state)
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    .join(", ");
}

function lineFor(state: State, lines: readonly Line[]): Line | undefined {
  return lines.find(([where]) =>
    Object.entries(where).every(([key, values]) => values.some((value) => isDeepStrictEqual(value, state[key]))),
  );
}

function byPerson(answer: (who: Who) => unknown) {
  return Object.fromEntries(PEOPLE.map((who) => [who, answer(who)]));
}
