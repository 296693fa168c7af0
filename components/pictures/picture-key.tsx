import type { KeptPicture } from "@/lib/pictures/types";

/** Which picture of which entry a form is about, as the page showed it. */
export function PictureKey({ entry, picture: { id, version } }: { entry: string; picture: KeptPicture }) {
  return (
    <>
      <input type="hidden" name="entry" value={entry} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
