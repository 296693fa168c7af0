import { answerHashed } from "@/lib/platform/hashed-file";
import { mapFiles } from "../map-files";

export async function GET(request: Request, { params }: RouteContext<"/geo/[file]">) {
  const { file } = await params;
  return answerHashed(request, mapFiles(), file);
}
