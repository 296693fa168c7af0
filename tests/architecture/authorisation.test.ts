import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ACTIONS, PAGES, ROUTES } from "@/tests/authorisation/matrix";

const METHOD = /^export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/gm;
const EXPORT = /^export (?:const|async function|function) (\w+)/gm;
const named = (file: string, pattern: RegExp): string[] =>
  [...readFileSync(file, "utf8").matchAll(pattern)].map(([, name]) => name ?? "");

const pages = globSync("app/**/page.tsx").map((file) => file.slice("app/".length, -"/page.tsx".length));
const routes = globSync("app/**/route.ts").flatMap((file) =>
  named(file, METHOD).map((method) => `${file.slice("app/".length, -"/route.ts".length)} ${method}`),
);
const actions = globSync("lib/**/*.ts")
  .filter((file) => readFileSync(file, "utf8").startsWith('"use server"'))
  .flatMap((file) => named(file, EXPORT).map((name) => `${file.slice("lib/".length, -".ts".length)} ${name}`));

test.each([
  ["page", pages, PAGES],
  ["route", routes, ROUTES],
  ["action", actions, ACTIONS],
])("every %s says who may, and nothing else does", (_kind, found, rows) => {
  expect(found.toSorted()).toEqual(Object.keys(rows).toSorted());
});

test("actions stand where the table looks for them", () => {
  const elsewhere = globSync("{app,components}/**/*.{ts,tsx}").filter((file) =>
    /^\s*"use server"/m.test(readFileSync(file, "utf8")),
  );
  expect(elsewhere).toEqual([]);
});
