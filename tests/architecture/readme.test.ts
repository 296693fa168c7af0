import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");

test("the README is short enough to be read", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(150);
});

test("every path that the README names exists", () => {
  const cited = [...readme.matchAll(/`((?:app|components|lib|prisma|tests|scripts|docs|public)\/[\w[\]()./-]*)`/g)];
  const missing = cited.map(([, file]) => file ?? "").filter((file) => !existsSync(file));
  expect(cited.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test("every setting of the app stands in the README", () => {
  const env = readFileSync("lib/platform/env.ts", "utf8");
  const names = [...env.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? "");
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test("every command of the README is a script", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const cited = [...readme.matchAll(/`npm run ([\w:-]+)/g)].map(([, name]) => name ?? "");
  expect(cited.filter((name) => !(name in scripts))).toEqual([]);
});
