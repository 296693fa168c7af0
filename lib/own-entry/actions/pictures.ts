"use server";
import { german } from "@/lib/i18n/messages";
import { defineAction } from "@/lib/platform/action";
import type { Context } from "@/lib/platform/context";
import { ensure } from "@/lib/platform/errors";
import { addPicture } from "@/lib/pictures/commands/add-picture";
import { editPicture, movePicture, removePicture } from "@/lib/pictures/commands/change-picture";
import { keepsRight } from "../policy";
import { newPictureForm, ownPictureForm, pictureMoveForm, pictureWordsForm } from "../schema";
import { leave } from "./own-section";

const words = german.pictures.noted;
/** A version holds no pictures, so its reason says what became of them. */
const noted = (ctx: Context, entry: string, what: keyof typeof words): Context => {
  ensure(keepsRight(ctx.actor, entry));
  return { ...ctx, reason: words[what] };
};

export const addPictureAction = defineAction(newPictureForm, async (ctx, { entry, file, ...input }) => {
  const inner = noted(ctx, entry, `add${input.kind}`);
  const people = input.kind === "PHOTO" ? input.people : "NOBODY";
  const bytes = new Uint8Array(await file.arrayBuffer());
  await addPicture(inner, { ...input, providerId: entry, people, bytes });
  return leave(ctx, { entry, page: "bilder" }, "bild");
});

export const editPictureAction = defineAction(pictureWordsForm, async (ctx, { entry, ...form }) => {
  await editPicture(noted(ctx, entry, "edit"), { ...form, providerId: entry });
  return leave(ctx, { entry, page: "bilder" }, "bild");
});

export const movePictureAction = defineAction(pictureMoveForm, async (ctx, { entry, ...form }) => {
  await movePicture(noted(ctx, entry, "move"), { ...form, providerId: entry });
  return leave(ctx, { entry, page: "bilder" }, "bild");
});

export const removePictureAction = defineAction(ownPictureForm, async (ctx, { entry, ...form }) => {
  await removePicture(noted(ctx, entry, "remove"), { ...form, providerId: entry });
  return leave(ctx, { entry, page: "bilder" }, "bild-entfernt");
});
