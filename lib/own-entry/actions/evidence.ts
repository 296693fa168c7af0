"use server";
import { defineAction } from "@/lib/platform/action";
import { handInEvidence } from "@/lib/recognitions/commands/hand-in-evidence";
import { evidenceForm } from "../schema";
import { leave } from "./own-section";

/** The file is one per post: more would not fit into what a post may weigh. */
export const handInEvidenceAction = defineAction(evidenceForm, async (ctx, { entry, file, cells, ...fields }) => {
  const proves = [...new Set(cells)].map((recognitionId) => ({ recognitionId }));
  const upload = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  await handInEvidence(ctx, { providerId: entry, proves, ...fields }, upload);
  return leave(ctx, { entry, page: "nachweise" }, cells.length > 0 ? "nachweis" : "nachweis-ohne-zelle");
});
