import { getDirectoryFiles } from "@/lib/directory/queries/search-files";
import { answerHashed } from "@/lib/platform/hashed-file";

export async function GET(request: Request, { params }: RouteContext<"/verzeichnis/[file]">) {
  const { file } = await params;
  return answerHashed(request, await getDirectoryFiles(new Date()), file);
}
