import "server-only";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { difference } from "@/lib/platform/patch";
import { listRecipients } from "@/lib/providers/queries";
import { ensureReason } from "@/lib/providers/rules";
import { removedMail } from "../mails";
import { canEditPictures } from "../policy";
import { moved, type Move } from "../rules/order";
import type { PictureWords } from "../schema";

/** A picture of that entry, as its caller has seen it. */
type Seen = { providerId: string; id: string; version: number };

/** What is said about a picture: alt text and who made it. */
export function editPicture(
  ctx: Context,
  { providerId, id, version, ...words }: Seen & PictureWords,
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    ensure(canEditPictures(ctx.actor, providerId));
    const changes = difference(await load(tx, { providerId, id, version }), words);
    if (!changes) return { value: { id, version, changed: false }, audit: "unchanged" };
    await tx.picture.update({
      where: { id, version },
      data: { ...changes, version: version + 1 },
      select: { id: true },
    });
    return {
      value: { id, version: version + 1, changed: true },
      audit: auditOf("picture.edit", { providerId, id, version: version + 1 }),
    };
  });
}

/** A photo one place up or down. */
export function movePicture(ctx: Context, { to, ...seen }: Seen & { to: Move }): Promise<Written> {
  const { providerId, id, version } = seen;
  return write<Written>(ctx, async (tx) => {
    ensure(canEditPictures(ctx.actor, providerId));
    await tx.$queryRaw`SELECT FROM provider WHERE id = ${providerId}::uuid FOR UPDATE`;
    await load(tx, seen);
    const photos = await tx.picture.findMany({
      where: { providerId, kind: "PHOTO" },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, position: true },
    });
    const order = moved(
      photos.map((photo) => photo.id),
      { id, to },
    );
    const changed = photos.filter((photo) => order.indexOf(photo.id) !== photo.position);
    for (const photo of changed)
      await tx.picture.update({
        where: { id: photo.id },
        data: { position: order.indexOf(photo.id) },
        select: { id: true },
      });
    return {
      value: { id, version, changed: changed.length > 0 },
      audit: changed.length > 0 ? auditOf("picture.move", seen) : "unchanged",
    };
  });
}

/**
 * Takes a picture away for good. Of what staff takes away the provider hears, with the reason.
 * @throws invalid when staff gives no reason
 */
export function removePicture(ctx: Context, seen: Seen): Promise<{ id: string }> {
  return write<{ id: string }>(ctx, async (tx) => {
    ensure(canEditPictures(ctx.actor, seen.providerId));
    ensureReason(ctx);
    const { altText } = await load(tx, seen);
    await tx.picture.delete({ where: { id: seen.id, version: seen.version }, select: { id: true } });
    if (ctx.actor.kind === "staff") await tellProvider(tx, { ...seen, alt: altText, reason: ctx.reason ?? "" });
    return { value: { id: seen.id }, audit: auditOf("picture.remove", seen) };
  });
}

async function tellProvider(tx: Tx, { providerId, ...why }: { providerId: string; alt: string; reason: string }) {
  const { name } = await tx.provider.findUniqueOrThrow({ where: { id: providerId }, select: { name: true } });
  const mail = removedMail({ name, ...why });
  for (const recipient of await listRecipients(tx, { providerId }))
    await queueMail(tx, { ...mail, channel: "ENTRY", template: "picture.removed", recipient, providerId });
}

/** Never the bytes. A picture of another entry is as if it were not there. */
async function load(tx: Tx, { providerId, id, version }: Seen) {
  const select = { version: true, altText: true, credit: true } as const;
  const row = await tx.picture.findFirst({ where: { id, providerId }, select });
  if (!row) throw new AppError("not_found", "picture");
  if (row.version !== version) throw new AppError("conflict", "changed meanwhile");
  return row;
}

const auditOf = (action: string, { providerId, id, version }: Seen) => ({
  action,
  entity: "picture" as const,
  entityId: id,
  entryId: providerId,
  version,
});
