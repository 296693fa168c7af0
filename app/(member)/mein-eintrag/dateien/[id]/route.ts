import { answerEvidenceFile } from "@/app/evidence-file";
import { requireMember } from "@/lib/platform/gate";

/** A file of a provider's own papers; of any of the person's entries, for the id says which. */
export async function GET(request: Request, { params }: RouteContext<"/mein-eintrag/dateien/[id]">): Promise<Response> {
  await requireMember();
  return answerEvidenceFile(request, (await params).id);
}
