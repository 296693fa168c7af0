import "server-only";
import { createHash } from "node:crypto";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { describeColumns, describeDuplicate, describeNote } from "../formats/report";
import { canImport } from "../policy";
import { readList } from "../queries/read-list";
import { cleanListName } from "../rules/list-name";
import { countKinds } from "../rules/preview";
import type { Preview } from "../types";

type Upload = { name: string; bytes: Uint8Array<ArrayBuffer>; keepExamples: boolean };

/**
 * Keeps a file with what it would do; nothing of it is carried out.
 * @throws invalid with why it is no list: "excel", "no_header" …, "missing:name+city", "too_long"
 */
export async function previewList(ctx: Context, { name, bytes, keepExamples }: Upload): Promise<Written> {
  ensure(canImport(ctx.actor));
  const list = await readOrRefuse(bytes, { keepExamples, now: ctx.now });
  return write<Written>(
    ctx,
    async (tx) => {
      const run = await tx.importRun.create({
        data: {
          createdAt: ctx.now,
          addedBy: actorId(ctx.actor),
          fileName: cleanListName(name),
          size: bytes.length,
          sha256: createHash("sha256").update(bytes).digest("hex"),
          data: bytes,
          keepExamples,
          preview: list.preview,
        },
        select: { id: true, version: true },
      });
      await tx.importRow.createMany({ data: list.rows.map((row) => ({ ...row, runId: run.id })) });
      return {
        value: { ...run, changed: true },
        audit: { action: "import.preview", entity: "import_run", entityId: run.id, version: run.version },
      };
    },
    "import",
  );
}

/** The same file once more, against the directory as it is now. */
export async function renewPreview(ctx: Context, { id, version }: { id: string; version: number }): Promise<Written> {
  ensure(canImport(ctx.actor));
  return write<Written>(
    ctx,
    async (tx) => {
      const run = await tx.importRun.findUnique({ where: { id } });
      if (!run?.data) throw new AppError("not_found", "file");
      const { preview, rows } = await readOrRefuse(run.data, { keepExamples: run.keepExamples, now: ctx.now });
      const { count } = await tx.importRun.updateMany({
        where: { id, version, state: "READY" },
        data: { preview, version: { increment: 1 } },
      });
      if (count === 0) throw new AppError("conflict", "changed meanwhile");
      await tx.importRow.deleteMany({ where: { runId: id } });
      await tx.importRow.createMany({ data: rows.map((row) => ({ ...row, runId: id })) });
      return {
        value: { id, version: version + 1, changed: true },
        audit: { action: "import.preview", entity: "import_run", entityId: id, version: version + 1 },
      };
    },
    "import",
  );
}

async function readOrRefuse(bytes: Uint8Array, options: Parameters<typeof readList>[1]) {
  const list = await readList(bytes, options);
  if ("reason" in list) {
    throw new AppError("invalid", list.reason === "missing" ? `missing:${list.fields.join("+")}` : list.reason);
  }
  const { sheet, prepared, rows } = list;
  const preview: Preview = {
    kinds: countKinds(rows),
    counts: prepared.counts,
    columns: describeColumns(sheet),
    notes: prepared.notes.map(describeNote),
    duplicates: prepared.duplicates.map(describeDuplicate),
  };
  return { preview, rows };
}
