const HASH_LENGTH = 16;
const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-[0-9a-f]{16}\.webp$/;

/** The name of a picture below /bilder. Other bytes have another name, so what is kept under it never changes. */
export const pictureFile = ({ id, sha256 }: { id: string; sha256: string }): string =>
  `${id}-${sha256.slice(0, HASH_LENGTH)}.webp`;

/** The picture that a name speaks of; null for every other name. */
export const pictureIdOf = (file: string): string | null => NAME.exec(file)?.[1] ?? null;
