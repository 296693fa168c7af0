"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { attachFile, recordEvidenceWithFile, type Upload } from "../commands/attach-file";
import { editEvidence } from "../commands/edit-evidence";
import { evidenceEditForm, evidenceFileForm, evidenceForm } from "../schema";

export const recordEvidenceAction = defineAction(evidenceForm, async (ctx, { cells, pages, file, ...draft }) => {
  const upload = file ? await toUpload(file) : null;
  const { id } = await recordEvidenceWithFile(ctx, { ...draft, proves: toProofs(cells, pages) }, upload);
  redirect(`/verwaltung/nachweise/${id}?gespeichert=erfasst`);
});

export const editEvidenceAction = defineAction(evidenceEditForm, async (ctx, { cells, pages, ...edit }) => {
  await editEvidence(ctx, { ...edit, proves: toProofs(cells, pages) });
  redirect(`/verwaltung/nachweise/${edit.id}?gespeichert=geaendert`);
});

export const attachFileAction = defineAction(evidenceFileForm, async (ctx, { evidenceId, file }) => {
  const { id } = await attachFile(ctx, { evidenceId, ...(await toUpload(file)) });
  redirect(`/verwaltung/nachweise/${evidenceId}?gespeichert=datei&datei=${id}`);
});

const toProofs = (cells: readonly string[], pages: Record<string, number | null>) =>
  [...new Set(cells)].map((recognitionId) => ({ recognitionId, page: pages[recognitionId] ?? null }));

async function toUpload(file: File): Promise<Upload> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
