"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { atLeast } from "@/lib/platform/at-least";
import { countAttempt } from "@/lib/platform/attempts";
import type { Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { ownNetwork } from "@/lib/platform/request";
import { openSession } from "@/lib/platform/session";
import { requestSignInMail, takeSignInMail } from "../commands/mail-sign-in";
import { recordSignIn } from "../commands/sign-in";
import { innerPath, wayBack } from "../rules/links";
import { mailCodeForm, mailLinkForm, mailRequest } from "../schema";

/** Writing a mail takes some ten milliseconds; the answer comes later than that, for everybody. */
const ANSWER_MS = 400;

export const requestSignInMailAction = defineAction(mailRequest, async (ctx, { email, weiter }) => {
  await countAttempt("mail:network", await ownNetwork(), ctx.now);
  const back = innerPath(weiter);
  await atLeast(ANSWER_MS, async () => {
    try {
      await countAttempt("mail:account", email, ctx.now);
      await requestSignInMail(ctx, { email, back });
    } catch (error) {
      // Enough mails for this address: nobody is told, and nobody is flooded.
      if (!(error instanceof AppError && error.code === "rate_limited")) throw error;
    }
  });
  redirect(back === null ? "/anmelden/mail/code" : `/anmelden/mail/code?weiter=${encodeURIComponent(back)}`);
});

export const signInByLinkAction = defineAction(mailLinkForm, async (ctx, { token, weiter }) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await goIn(ctx, await takeSignInMail(ctx, { token }), weiter);
});

export const signInByMailCodeAction = defineAction(mailCodeForm, async (ctx, { email, code, weiter }) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await countAttempt("mail-code:account", email, ctx.now);
  await goIn(ctx, await takeSignInMail(ctx, { email, code }), weiter);
});

async function goIn(ctx: Context, { personId }: { personId: string }, weiter: string | null | undefined) {
  await openSession(await headers(), { personId, secondFactorAt: null, invitationId: null });
  await recordSignIn(ctx, { personId });
  redirect(wayBack(weiter, "/mein-eintrag"));
}
