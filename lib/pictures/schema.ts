import { z } from "zod";
import { text } from "@/lib/platform/fields";
import { MAX_PICTURE_BYTES, PEOPLE_SHOWN } from "./types";

/** What is said about a picture. */
export const pictureWords = z.object({ altText: z.string("required").pipe(text(300)), credit: text(120).nullable() });
export type PictureWords = z.output<typeof pictureWords>;

const file = z.file("file").max(MAX_PICTURE_BYTES, "file_size");
/** Nobody is recognised on a logo. */
export const newPicture = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("LOGO"), ...pictureWords.shape, file }),
  z.object({ kind: z.literal("PHOTO"), ...pictureWords.shape, people: z.enum(PEOPLE_SHOWN, "choice"), file }),
]);

/** A removal by staff, which says why. Several stand on one page, and a name is also an id: the field carries the picture's. */
export const pictureRemoval = z
  .looseObject({ entry: z.uuid(), id: z.uuid(), version: z.coerce.number().int().min(1) })
  .transform(({ entry, id, version, ...rest }, context) => {
    const name = `removalReason-${id}`;
    const reason = text(300).safeParse(rest[name] ?? "");
    if (!reason.success)
      context.addIssue({ code: "custom", path: [name], message: reason.error.issues[0]?.message ?? "required" });
    return { entry, id, version, removalReason: reason.data ?? "" };
  });
