import { getPlaceFiles } from "@/lib/directory/queries/search-files";
import { answerHashed } from "@/lib/platform/hashed-file";

export async function GET(request: Request, { params }: RouteContext<"/orte/[file]">) {
  const { file } = await params;
  return answerHashed(request, getPlaceFiles(), file);
}
