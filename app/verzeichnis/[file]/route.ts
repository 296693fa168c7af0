import { getDirectoryFile } from "@/lib/directory/queries/search-files";
import { answerNewest } from "@/lib/platform/hashed-file";

export async function GET(request: Request, { params }: RouteContext<"/verzeichnis/[file]">) {
  const { file } = await params;
  return answerNewest(request, await getDirectoryFile(new Date()), file);
}
