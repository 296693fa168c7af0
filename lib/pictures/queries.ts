import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { fromColumn } from "@/lib/platform/day-column";
import { db } from "@/lib/platform/db";
import { pictureFile } from "./rules/picture-file";
import type { KeptPicture, PublicPicture } from "./types";

/** Never the bytes: only `readPicture` hands those out. */
export const pictureSelect = {
  id: true,
  version: true,
  providerId: true,
  kind: true,
  altText: true,
  credit: true,
  consentOn: true,
  width: true,
  height: true,
  sha256: true,
} satisfies Prisma.PictureSelect;
export type PictureRow = Prisma.PictureGetPayload<{ select: typeof pictureSelect }>;

/** The order in which they are shown: the logo apart, photos by place. */
export const IN_ORDER = [
  { kind: "asc" },
  { position: "asc" },
  { id: "asc" },
] satisfies Prisma.PictureOrderByWithRelationInput[];

export function toPublicPicture(row: PictureRow): PublicPicture {
  const { altText: alt, credit, width, height } = row;
  return { file: pictureFile(row), alt, credit, width, height };
}

export function toKeptPicture(row: PictureRow): KeptPicture {
  const { id, version, kind, consentOn } = row;
  return { ...toPublicPicture(row), id, version, kind, consentOn: fromColumn(consentOn) };
}

/** The bytes, and whose they are; null for a name that no picture has any more. Who may see it, the caller asks. */
export async function readPicture(id: string, file: string) {
  const row = await db.picture.findUnique({
    where: { id },
    select: { id: true, sha256: true, providerId: true, data: true },
  });
  return row && pictureFile(row) === file ? { providerId: row.providerId, bytes: row.data } : null;
}
