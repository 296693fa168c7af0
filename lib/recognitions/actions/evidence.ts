"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { attachFile, recordEvidenceWithFile, type Upload } from "../commands/attach-file";
import { deleteFile } from "../commands/delete-file";
import { editEvidence } from "../commands/edit-evidence";
import { evidenceEditForm, evidenceFileForm, evidenceFileRemoval, evidenceForm } from "../schema";

export const recordEvidenceAction = defineAction(evidenceForm, async (ctx, { cells, pages, file, ...draft }) => {
  const upload = file ? await toUpload(file) : null;
  const { id } = await recordEvidenceWithFile(ctx, { ...draft, proves: toProofs(cells, pages) }, upload);
  redirect(`/verwaltung/nachweise/${id}?gespeichert=erfasst`);
});

export const editEvidenceAction = defineAction(evidenceEditForm, async (ctx, { cells, pages, ...edit }) => {
  const { doubted } = await editEvidence(ctx, { ...edit, proves: toProofs(cells, pages) });
  redirect(`/verwaltung/nachweise/${edit.id}?gespeichert=${doubted > 0 ? "angezweifelt" : "geaendert"}`);
});

export const attachFileAction = defineAction(evidenceFileForm, async (ctx, { evidenceId, file }) => {
  const { id } = await attachFile(ctx, { evidenceId, ...(await toUpload(file)) });
  redirect(`/verwaltung/nachweise/${evidenceId}?gespeichert=datei&datei=${id}`);
});

export const deleteFileAction = defineAction(evidenceFileRemoval, async (ctx, removal) => {
  const { evidenceId } = await deleteFile(ctx, removal);
  redirect(`/verwaltung/nachweise/${evidenceId}?gespeichert=datei-geloescht`);
});

const toProofs = (cells: readonly string[], pages: Record<string, number | null>) =>
  [...new Set(cells)].map((recognitionId) => ({ recognitionId, page: pages[recognitionId] ?? null }));

async function toUpload(file: File): Promise<Upload> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
