"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { recordSignIn } from "@/lib/accounts/commands/sign-in";
import { localePath } from "@/lib/i18n/locales";
import { defineAction } from "@/lib/platform/action";
import { atLeast } from "@/lib/platform/at-least";
import { countAttempt } from "@/lib/platform/attempts";
import type { Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { checkSeal } from "@/lib/platform/form-seal";
import { ownNetwork } from "@/lib/platform/request";
import { openSession } from "@/lib/platform/session";
import { proveClaim, submitClaim } from "../commands/claims";
import { redeemLetterCode } from "../commands/decide-claim";
import { requestNewProvider, startNewProvider } from "../commands/new-provider";
import { letterPost, newProviderForm, openClaimForm, proofPost, tokenForm } from "../schema";

/** Every way of a claim takes less, so the time of an answer tells nothing about which it was. */
const ANSWER_MS = 600;

export const submitClaimAction = defineAction(openClaimForm, async (ctx, { sprache, seal, homepage, ...claim }) => {
  checkSeal("claim", seal, ctx.now);
  await holdOff(ctx, { homepage, email: claim.email });
  await atLeast(ANSWER_MS, () => submitClaim(ctx, claim));
  redirect(localePath(sprache, "/anbieter-werden/gesendet?was=antrag"));
});

export const proveClaimAction = defineAction(proofPost, async (ctx, { token, sprache }) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await proveClaim(ctx, { token });
  redirect(localePath(sprache, "/anbieter-werden/gesendet?was=adresse"));
});

export const redeemLetterAction = defineAction(letterPost, async (ctx, { email, letterCode, sprache }) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await countAttempt("mail-code:account", email, ctx.now);
  await redeemLetterCode(ctx, { email, code: letterCode });
  redirect(localePath(sprache, "/anbieter-werden/gesendet?was=code"));
});

export const requestNewProviderAction = defineAction(
  newProviderForm,
  async (ctx, { sprache, seal, homepage, ...input }) => {
    checkSeal("new-provider", seal, ctx.now);
    await holdOff(ctx, { homepage, email: input.email });
    await requestNewProvider(ctx, input);
    redirect(localePath(sprache, "/anbieter-werden/gesendet?was=eintrag"));
  },
);

/** The link proves the address, so the press signs in as well. */
export const startNewProviderAction = defineAction(tokenForm, async (ctx, { token }) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  const { personId } = await startNewProvider(ctx, { token });
  await openSession(await headers(), { personId, secondFactorAt: null, invitationId: null });
  await recordSignIn(ctx, { personId });
  redirect("/mein-eintrag");
});

/** Held off by a field that people do not see, and by number; nobody has to solve a puzzle. */
async function holdOff(ctx: Context, { homepage, email }: { homepage: string | null | undefined; email: string }) {
  if (homepage) throw new AppError("invalid", "looks_automatic");
  await countAttempt("open-form:network", await ownNetwork(), ctx.now);
  await countAttempt("mail:account", email, ctx.now);
}
