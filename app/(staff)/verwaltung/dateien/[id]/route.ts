import { answerEvidenceFile } from "@/app/evidence-file";
import { requireStaff } from "@/lib/platform/gate";

/** A file of evidence, in our own pages or to keep. */
export async function GET(request: Request, { params }: RouteContext<"/verwaltung/dateien/[id]">): Promise<Response> {
  await requireStaff();
  return answerEvidenceFile(request, (await params).id);
}
