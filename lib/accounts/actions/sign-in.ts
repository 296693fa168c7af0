"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { countAttempt, forgetAttempts } from "@/lib/platform/attempts";
import { AppError } from "@/lib/platform/errors";
import { ownNetwork } from "@/lib/platform/request";
import { findChallenged, signInByCode, signInByPassword } from "@/lib/platform/session";
import { recordSignIn } from "../commands/sign-in";
import { findAccount } from "../queries/account";
import { homeOf, wayBack } from "../rules/links";
import { codeForm, signInForm } from "../schema";

/** First step. A wrong address, a wrong password and a disabled account get the same answer. */
export const signInAction = defineAction(signInForm, async (ctx, { email, password, weiter }) => {
  await countAttempt("sign-in:network", await ownNetwork(), ctx.now);
  await countAttempt("sign-in:account", email, ctx.now);
  const result = await signInByPassword(await headers(), { email, password });
  if (!result.isRight) throw new AppError("invalid", "wrong_password");
  await forgetAttempts("sign-in:account", email, ctx.now);
  const known = result.needsCode ? null : await findAccount(email);
  if (known && !known.isStaff) {
    await recordSignIn(ctx, known);
    redirect(wayBack(weiter, homeOf(known)));
  }
  const next = result.needsCode ? "/anmelden/code" : "/anmelden/zweiter-faktor";
  redirect(`${next}?weiter=${encodeURIComponent(wayBack(weiter, "/verwaltung"))}`);
});

/** Second step: a code of the app, or one of the recovery codes. */
export const codeAction = defineAction(codeForm, async (ctx, { code, weiter }) => {
  await countAttempt("code:network", await ownNetwork(), ctx.now);
  const sent = await headers();
  const personId = await findChallenged(sent, ctx.now);
  if (!personId) throw new AppError("not_found", "no_password_step");
  await countAttempt("code:account", personId, ctx.now);
  const signedIn = await signInByCode(sent, code, ctx.now);
  if (!signedIn) throw new AppError("invalid", "wrong_code");
  await forgetAttempts("code:account", personId, ctx.now);
  await recordSignIn(ctx, signedIn);
  redirect(wayBack(weiter, "/verwaltung"));
});
