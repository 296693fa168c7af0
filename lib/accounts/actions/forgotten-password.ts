"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { atLeast } from "@/lib/platform/at-least";
import { countAttempt } from "@/lib/platform/attempts";
import { AppError } from "@/lib/platform/errors";
import { ownNetwork } from "@/lib/platform/request";
import { requestPasswordReset, resetPassword } from "../commands/forgotten-password";
import { resetByCode, resetByLink, resetRequest } from "../schema";

/** Writing a mail takes some ten milliseconds; the answer comes later than that, for everybody. */
const ANSWER_MS = 400;

export const requestPasswordAction = defineAction(resetRequest, async (ctx, { email }) => {
  await countAttempt("reset:network", await ownNetwork(), ctx.now);
  await atLeast(ANSWER_MS, async () => {
    try {
      await countAttempt("reset:account", email, ctx.now);
      await requestPasswordReset(ctx, { email });
    } catch (error) {
      // Enough mails for this address: nobody is told, and nobody is flooded.
      if (!(error instanceof AppError && error.code === "rate_limited")) throw error;
    }
  });
  redirect("/anmelden/passwort/neu");
});

export const resetByLinkAction = defineAction(resetByLink, async (ctx, { token, newPassword }) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await resetPassword(ctx, { proof: { token }, newPassword });
  redirect("/anmelden?passwort=neu");
});

export const resetByCodeAction = defineAction(resetByCode, async (ctx, { email, code, newPassword }) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await countAttempt("reset-code:account", email, ctx.now);
  await resetPassword(ctx, { proof: { email, code }, newPassword });
  redirect("/anmelden?passwort=neu");
});
