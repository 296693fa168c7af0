import { getDirectory } from "@/lib/directory/queries/directory";
import { canPreviewPictures } from "@/lib/pictures/policy";
import { readPicture } from "@/lib/pictures/queries";
import { pictureIdOf } from "@/lib/pictures/rules/picture-file";
import { requestContext } from "@/lib/platform/request";

const MISSING = { status: 404, headers: { "cache-control": "no-store" } };
/** Other bytes have another name. */
const FOR_EVER = "public, max-age=31536000, immutable";
/** Of an entry that is not public: for those who prepare it. */
const FOR_ONE = "private, no-store";

/** A logo or photo of an entry that the public sees; of others only for its own people and staff. */
export async function GET(_request: Request, { params }: RouteContext<"/bilder/[file]">): Promise<Response> {
  const { file } = await params;
  const id = pictureIdOf(file);
  const ctx = await requestContext();
  const isPublic = id !== null && (await getDirectory(ctx.now)).pictures.has(file);
  if (id === null || (!isPublic && ctx.actor.kind === "visitor")) return new Response(null, MISSING);
  const picture = await readPicture(id, file);
  if (!picture || !(isPublic || canPreviewPictures(ctx.actor, picture.providerId))) return new Response(null, MISSING);
  return new Response(picture.bytes, {
    headers: {
      "content-type": "image/webp",
      "content-length": String(picture.bytes.length),
      "cache-control": isPublic ? FOR_EVER : FOR_ONE,
      "content-security-policy": "default-src 'none'",
    },
  });
}
