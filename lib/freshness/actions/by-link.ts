"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { countAttempt } from "@/lib/platform/attempts";
import { ownNetwork } from "@/lib/platform/request";
import { confirmByLink, reportGoneByLink } from "../commands/by-link";
import { confirmForm, goneForm } from "../schema";

export const confirmByLinkAction = defineAction(confirmForm, async (ctx, input) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await confirmByLink(ctx, input);
  redirect(`/stimmt-noch?token=${input.token}&danke=1`);
});

export const reportGoneAction = defineAction(goneForm, async (ctx, { token, note }) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await reportGoneByLink(ctx, { token, note: note ?? null });
  redirect(`/stimmt-noch/weg?token=${token}&danke=1`);
});
