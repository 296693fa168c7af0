export type PictureKind = "LOGO" | "PHOTO";

/** What may be sent; kept is webp only. */
export const PICTURE_TYPES = ["image/jpeg", "image/png", "image/webp"] as const;
export const MAX_PICTURE_BYTES = 10 * 1024 * 1024;
export const MAX_PHOTOS = 6;

/** A logo or photo as everybody may see it. */
export type PublicPicture = {
  /** Its name below /bilder: with a hash of its bytes, so that it may be kept for ever. */
  file: string;
  /** What is to be seen. German. */
  alt: string;
  /** Who made it. */
  credit: string | null;
  width: number;
  height: number;
};

/** A picture of an entry for whoever keeps the entry right. */
export type KeptPicture = PublicPicture & {
  id: string;
  version: number;
  kind: PictureKind;
  /** Everybody to be recognised agreed, said on that day; null: nobody is to be recognised. */
  consentOn: string | null;
};

/** "Niemand ist zu erkennen" or "Alle, die zu erkennen sind, haben zugestimmt" (§ 22 KUG). */
export const PEOPLE_SHOWN = ["NOBODY", "AGREED"] as const;
export type PeopleShown = (typeof PEOPLE_SHOWN)[number];
