"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { ensure } from "@/lib/platform/errors";
import { removePicture } from "./commands/change-picture";
import { pictureRemoval } from "./schema";

/** Staff, on behalf of the provider or because it must not be shown. */
export const takePictureAwayAction = defineAction(
  pictureRemoval,
  async (ctx, { entry: providerId, removalReason, ...seen }) => {
    ensure(ctx.actor.kind === "staff");
    await removePicture({ ...ctx, reason: removalReason }, { providerId, ...seen });
    redirect(`/verwaltung/eintraege/${providerId}?stand=removed`);
  },
);
