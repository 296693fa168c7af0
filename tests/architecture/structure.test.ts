import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import rules from "./dependency-cruiser.cjs";

/** A small house that keeps every rule, built in a folder of its own. */
const HOUSE: Record<string, string> = {
  "tsconfig.json": JSON.stringify({
    compilerOptions: { module: "esnext", moduleResolution: "bundler", paths: { "@/*": ["./*"] } },
  }),
  "app/page.ts": 'import "@/lib/offers/queries"; import "@/components/ui/button";',
  "components/ui/button.ts": "export const button = 1;",
  "components/offers/offer-card.ts": 'import "@/components/ui/button"; import "@/lib/offers/rules";',
  "lib/generated/prisma/client.ts": "export const client = 1;",
  "lib/platform/db.ts": 'import "@/lib/generated/prisma/client";',
  "lib/platform/day.ts": "export const day = 1;",
  "lib/geo/distance.ts": "export const distance = 1;",
  "lib/providers/types.ts": "export type Provider = 1;",
  "lib/offers/types.ts": "export type Offer = 1;",
  "lib/offers/rules.ts": 'import type { Offer } from "./types"; import "@/lib/platform/day"; export type Rule = Offer;',
  "lib/offers/queries.ts": 'import "@/lib/platform/db"; import "./rules";',
  "lib/recognitions/commands.ts": 'import "@/lib/platform/db"; import "@/lib/offers/queries";',
  "scripts/tool.ts": "export const tool = 1;",
};

/** One violation each: the file that breaks the rule, with what it says. */
const VIOLATIONS = [
  ["cycle", "lib/offers/types.ts", 'import type { Rule } from "./rules"; export type Offer = Rule;'],
  ["unknown-file-name", "lib/offers/helpers.ts", "export const helper = 1;", 'import "./helpers";'],
  ["unknown-module", "lib/shop/rules.ts", "export const shop = 1;", 'import "@/lib/shop/rules";'],
  ["prisma-outside-store", "app/page.ts", 'import "@/lib/platform/db";'],
  ["pure-file-reaches-out", "lib/offers/rules.ts", 'import "@/lib/platform/db";'],
  ["kernel-reaches-out", "lib/geo/distance.ts", 'import "@/lib/platform/day";'],
  ["component-reads-store", "components/offers/offer-card.ts", 'import "@/lib/offers/queries";'],
  ["ui-kit-knows-domain", "components/ui/button.ts", 'import "@/lib/offers/rules";'],
  ["platform-knows-domain", "lib/platform/day.ts", 'import "@/lib/offers/rules";'],
  ["library-knows-screen", "lib/offers/queries.ts", 'import "@/components/ui/button";'],
  ["route-imported", "components/offers/offer-card.ts", 'import "@/app/page";'],
  ["tool-in-app", "lib/offers/queries.ts", 'import "@/scripts/tool";'],
  [
    "providers-uses-undeclared-module",
    "lib/providers/types.ts",
    'import type { Offer } from "@/lib/offers/types"; export type Provider = Offer;',
  ],
] as const;

const workshop = makeWorkshop();
beforeAll(() => symlinkSync(path.resolve("node_modules"), path.join(workshop, "node_modules")));
afterAll(() => rmSync(workshop, { recursive: true }));

test("a house that keeps the rules has no violation", async () => {
  expect(await violationsOf("sound", {})).toEqual([]);
});

test.each(VIOLATIONS)("%s is seen in %s", async (rule, file, text, importer?: string) => {
  const change = { [file]: text, ...(importer && { "lib/offers/queries.ts": importer }) };
  expect(await violationsOf(rule, change)).toContain(rule);
});

test("every rule of the checker has a violation that proves it", () => {
  const proven = new Set<string>(VIOLATIONS.map(([rule]) => rule));
  const names = rules.forbidden.map(({ name = "" }) => name);
  const unproven = names.filter((name) => !proven.has(name) && !name.endsWith("-uses-undeclared-module"));
  expect(unproven).toEqual([]);
});

/** Inside the project, so that packages are found, and in the folder that every checker leaves out. */
function makeWorkshop(): string {
  mkdirSync(".data", { recursive: true });
  return mkdtempSync(path.resolve(".data", "structure-"));
}

async function violationsOf(name: string, change: Record<string, string>): Promise<string[]> {
  const folder = path.join(workshop, name);
  for (const [file, text] of Object.entries({ ...HOUSE, ...change })) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const tsConfig = extractTsConfig(path.join(folder, "tsconfig.json"));
  const { output } = await cruise(
    ["app", "components", "lib"],
    {
      ...rules.options,
      baseDir: folder,
      ruleSet: { forbidden: rules.forbidden },
      validate: true,
      tsConfig: { fileName: path.join(folder, "tsconfig.json") },
    },
    {},
    { tsConfig },
  );
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}
