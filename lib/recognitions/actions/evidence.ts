"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { ensure } from "@/lib/platform/errors";
import { attachFile, recordEvidenceWithFile, type Upload } from "../commands/attach-file";
import { deleteFile } from "../commands/delete-file";
import { editEvidence } from "../commands/edit-evidence";
import { evidenceEditForm, evidenceFileForm, evidenceFileRemoval, evidenceForm } from "../schema";

export const recordEvidenceAction = defineAction(evidenceForm, async (ctx, { cells, pages, what, file, ...draft }) => {
  // Providers hand in by a form of their own, which puts the cells before a reviewer.
  ensure(ctx.actor.kind === "staff");
  const upload = file ? await toUpload(file) : null;
  const { id } = await recordEvidenceWithFile(ctx, { ...draft, proves: toProofs({ cells, pages, what }) }, upload);
  redirect(`/verwaltung/nachweise/${id}?gespeichert=erfasst`);
});

export const editEvidenceAction = defineAction(evidenceEditForm, async (ctx, { cells, pages, what, ...edit }) => {
  const { doubted } = await editEvidence(ctx, { ...edit, proves: toProofs({ cells, pages, what }) });
  redirect(`/verwaltung/nachweise/${edit.id}?gespeichert=${doubted > 0 ? "angezweifelt" : "geaendert"}`);
});

export const attachFileAction = defineAction(evidenceFileForm, async (ctx, { evidenceId, file }) => {
  ensure(ctx.actor.kind === "staff");
  const { id } = await attachFile(ctx, { evidenceId, ...(await toUpload(file)) });
  redirect(`/verwaltung/nachweise/${evidenceId}?gespeichert=datei&datei=${id}`);
});

export const deleteFileAction = defineAction(evidenceFileRemoval, async (ctx, removal) => {
  const { evidenceId } = await deleteFile(ctx, removal);
  redirect(`/verwaltung/nachweise/${evidenceId}?gespeichert=datei-geloescht`);
});

type Named = { cells: readonly string[]; pages: Record<string, number | null>; what: string | null };
const toProofs = ({ cells, pages, what }: Named) =>
  [...new Set(cells)].map((recognitionId) => ({ recognitionId, page: pages[recognitionId] ?? null, what }));

async function toUpload(file: File): Promise<Upload> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
