import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { vault } from "@/lib/platform/vault";
import { MEDIA_TYPES, type EvidenceFile, type ProvableCell } from "../types";

/** Never the bytes: only `readFile` hands those out. */
export const fileSelect = {
  id: true,
  evidenceId: true,
  name: true,
  mediaType: true,
  size: true,
  createdAt: true,
  keyId: true,
  deletedAt: true,
} satisfies Prisma.EvidenceFileSelect;
type FileRow = Prisma.EvidenceFileGetPayload<{ select: typeof fileSelect }>;

export const cellNameSelect = {
  id: true,
  area: true,
  status: true,
  funderKind: true,
  funder: { select: { name: true, shortName: true } },
  offer: { select: { site: { select: { name: true, city: true } } } },
} satisfies Prisma.RecognitionSelect;
type CellRow = Prisma.RecognitionGetPayload<{ select: typeof cellNameSelect }>;

export const BY_PLACE = [
  { offer: { site: { city: "asc" } } },
  { offer: { siteId: "asc" } },
  { area: "asc" },
  { funder: { name: "asc" } },
] satisfies Prisma.RecognitionOrderByWithRelationInput[];

export function toProvable({ id, area, status, funderKind, funder, offer: { site } }: CellRow): ProvableCell {
  const { name, shortName } = funder;
  return { id, area, status, funderKind, city: site.city, siteName: site.name, funder: shortName ?? name };
}

export function toFile({ keyId, createdAt, mediaType, deletedAt, ...rest }: FileRow): EvidenceFile {
  const readable = vault().hasKey(keyId) ? "READY" : "LOCKED";
  return {
    ...rest,
    // The CHECK allows no other.
    mediaType: MEDIA_TYPES.find((type) => type === mediaType) ?? "application/pdf",
    addedAt: createdAt,
    deletedAt,
    state: deletedAt ? "DELETED" : readable,
  };
}
