import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { placeTable } from "@/lib/geo/tables";
import { applyImport } from "@/lib/imports/commands/apply-plan";
import { writeBadRows } from "@/lib/imports/formats/bad-rows";
import { german as t } from "@/lib/imports/formats/german";
import {
  describeColumns,
  describeCounts,
  describeFindings,
  describeMissingColumns,
  describeOutcome,
} from "@/lib/imports/formats/report";
import { readSpreadsheet } from "@/lib/imports/formats/spreadsheet";
import { writeTemplate } from "@/lib/imports/formats/template";
import { countExamples, listKnownFunders, listStoredEntries } from "@/lib/imports/queries/stored-entries";
import { prepareImport, type Prepared } from "@/lib/imports/rules/prepare";
import { missingColumns } from "@/lib/imports/schema/row";
import type { Spreadsheet } from "@/lib/imports/types";
import { db } from "@/lib/platform/db";
import { berlinDay } from "@/lib/platform/day";
import type { Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { admitJob } from "@/lib/platform/insider";
import { loadReference } from "@/prisma/seed/reference";

const OK = 0;
const BAD_ROWS = 1;
const WRONG_USE = 2;
const TEMPLATE_FILE = "vorlage-import.csv";
const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  "skip-bad": { type: "boolean", default: false },
  publish: { type: "boolean", default: false },
  "keep-example": { type: "boolean", default: false },
  template: { type: "boolean", default: false },
} as const;

const insider = admitJob("import");
const ctx: Context = { actor: insider.actor, now: new Date(), requestId: randomUUID() };
const print = (...lines: string[]) => console.log(`${lines.join("\n")}\n`);

async function main(): Promise<number> {
  const args = readArgs();
  if (!args) return wrongUse(t("usage"));
  const [file] = args.files;
  if (args.template) return saveTemplate(file ?? TEMPLATE_FILE);
  if (file === undefined || args.files.length > 1) return wrongUse(t("usage"));
  const bytes = readBytes(file);
  if (!bytes) return wrongUse(t("noFile", { file }));
  const sheet = readSpreadsheet(bytes);
  if ("reason" in sheet) {
    return wrongUse(t(`unreadable.${sheet.reason}`), ...(sheet.reason === "no_header" ? [t("templateHint")] : []));
  }
  print(...describeColumns(sheet));
  const missing = missingColumns(sheet.columns.used);
  if (missing.length > 0) return wrongUse(describeMissingColumns(missing), t("templateHint"));
  return importSheet({ file, sheet, args });
}

type Args = {
  files: string[];
  template: boolean;
  dryRun: boolean;
  skipBad: boolean;
  publish: boolean;
  keepExample: boolean;
};
type Job = { file: string; sheet: Spreadsheet; args: Args };

function readArgs(): Args | null {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const { template, publish } = values;
    const flags = { dryRun: values["dry-run"], skipBad: values["skip-bad"], keepExample: values["keep-example"] };
    return { files: positionals, template, publish, ...flags };
  } catch {
    return null;
  }
}

function wrongUse(...lines: string[]): number {
  console.error(lines.join("\n"));
  return WRONG_USE;
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function saveTemplate(file: string): number {
  if (existsSync(file)) return wrongUse(t("fileExists", { file }));
  writeFileSync(file, writeTemplate());
  print(t("template.written", { file }));
  return OK;
}

async function importSheet({ file, sheet, args }: Job): Promise<number> {
  const examples = args.keepExample ? "with" : "without";
  if ((await listKnownFunders(insider)).length === 0) await loadReference(ctx);
  const world = { places: placeTable(), funders: await listKnownFunders(insider), today: berlinDay(ctx.now) };
  const prepared = prepareImport(sheet, await listStoredEntries(insider, examples), world);
  for (const block of describeFindings(prepared)) print(...block);
  const code = prepared.errors.length > 0 ? BAD_ROWS : OK;
  const blocked = code === BAD_ROWS && !args.skipBad;
  if (blocked && !args.dryRun) return end(code, t("refused"));
  if (prepared.plan.entries.length === 0) return end(code, t("noGoodRows"));
  const exampleCount = args.keepExample ? 0 : await countExamples(insider);
  if (exampleCount > 0) print(t("examplesPlanned", { count: exampleCount }), t("peoplePlanned"));
  if (args.dryRun)
    return end(code, ...describeCounts("countsPlanned", prepared.counts), t(blocked ? "dryRunBad" : "dryRun"));
  return save({ file, sheet, args }, prepared);
}

function end(code: number, ...lines: string[]): number {
  print(...lines);
  return code;
}

async function save({ file, sheet, args }: Job, prepared: Prepared): Promise<number> {
  print(t("writing", { count: prepared.plan.entries.length }));
  const done = await apply(prepared, args);
  if (!done) return end(BAD_ROWS, t("changedMeanwhile"));
  const { published, examplesRemoved, peopleRemoved } = done;
  if (examplesRemoved > 0) print(t("examplesRemoved", { count: examplesRemoved }));
  if (peopleRemoved > 0) print(t("peopleRemoved", { count: peopleRemoved }));
  print(...describeCounts("countsWritten", prepared.counts));
  for (const line of describeOutcome(prepared, args.publish ? published : null)) print(line);
  if (prepared.badRows.length === 0) return OK;
  const badFile = freeName(file);
  writeFileSync(badFile, writeBadRows(sheet, prepared), { flag: "wx" });
  return end(BAD_ROWS, t("badRowsFile", { file: badFile }));
}

async function apply({ plan }: Prepared, { publish, keepExample }: Args) {
  try {
    return await applyImport(ctx, {
      plan,
      publish: publish ? "published" : "drafts",
      examples: keepExample ? "kept" : "removed",
    });
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") return null;
    throw error;
  }
}

/** Beside the input; what somebody may be correcting there is never overwritten. */
function freeName(file: string): string {
  const { dir, name } = path.parse(file);
  const base = path.join(dir, `${name}-fehlerhafte-zeilen`);
  let number = 1;
  const candidate = () => `${base}${number === 1 ? "" : `-${number}`}.csv`;
  while (existsSync(candidate())) number += 1;
  return candidate();
}

process.exitCode = await main();
await db.$disconnect();
