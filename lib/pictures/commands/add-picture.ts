import "server-only";
import { createHash } from "node:crypto";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { uuidAt } from "@/lib/platform/uuid";
import { canEditPictures } from "../policy";
import type { PictureWords } from "../schema";
import { MAX_PHOTOS, MAX_PICTURE_BYTES, type PeopleShown, type PictureKind } from "../types";
import { shrinkPicture } from "./shrink-picture";

type NewPicture = PictureWords & {
  providerId: string;
  kind: PictureKind;
  /** Who is to be recognised on it; on a logo nobody. */
  people: PeopleShown;
  bytes: Uint8Array;
};

/**
 * A logo or photo, public at once. One logo, and photos up to a number.
 * @throws invalid "file_size" and what `shrinkPicture` throws; conflict "logo_taken" | "too_many_photos" | "same_picture"
 */
export async function addPicture(ctx: Context, { bytes: sent, people, ...input }: NewPicture): Promise<Written> {
  const { providerId, kind, altText, credit } = input;
  ensure(canEditPictures(ctx.actor, providerId));
  if (sent.length > MAX_PICTURE_BYTES) throw new AppError("invalid", "file_size");
  // Takes up to seconds: before the transaction, not in it.
  const { bytes: data, ...size } = await shrinkPicture(kind, sent);
  const sha256 = createHash("sha256").update(data).digest("hex");
  return write<Written>(ctx, async (tx) => {
    const position = await nextPlace(tx, { providerId, kind, sha256 });
    const id = uuidAt(ctx.now);
    const consentOn = people === "AGREED" ? toColumn(berlinDay(ctx.now)) : null;
    const words = { altText, credit, consentOn };
    await tx.picture.create({
      data: {
        id,
        createdAt: ctx.now,
        providerId,
        kind,
        position,
        ...words,
        ...size,
        sha256,
        data,
        addedBy: actorId(ctx.actor),
      },
      select: { id: true },
    });
    return {
      value: { id, version: 1, changed: true },
      audit: { action: "picture.add", entity: "picture", entityId: id, entryId: providerId, version: 1 },
    };
  });
}

/** Held until the end: of two pictures sent at once only one gets the last place. */
async function nextPlace(
  tx: Tx,
  { providerId, kind, sha256 }: { providerId: string; kind: PictureKind; sha256: string },
): Promise<number> {
  const provider = await tx.$queryRaw<unknown[]>`SELECT FROM provider WHERE id = ${providerId}::uuid FOR UPDATE`;
  if (provider.length === 0) throw new AppError("not_found", "provider");
  const others = await tx.picture.findMany({
    where: { providerId, kind },
    orderBy: { position: "desc" },
    select: { position: true, sha256: true },
  });
  if (others.some((other) => other.sha256 === sha256)) throw new AppError("conflict", "same_picture");
  if (kind === "LOGO" && others.length > 0) throw new AppError("conflict", "logo_taken");
  if (others.length >= MAX_PHOTOS) throw new AppError("conflict", "too_many_photos");
  return (others[0]?.position ?? -1) + 1;
}
