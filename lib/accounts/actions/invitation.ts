"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { countAttempt } from "@/lib/platform/attempts";
import { AppError } from "@/lib/platform/errors";
import { currentVisit, ownNetwork } from "@/lib/platform/request";
import { openSession } from "@/lib/platform/session";
import { acceptInvitation, finishInvitation, resumeInvitation, type Accepted } from "../commands/accept-invitation";
import { recordSignIn } from "../commands/sign-in";
import { invitationForm, resumeForm, setupForm } from "../schema";

/** New account: name and password, then the second factor. */
export const acceptInvitationAction = defineAction(invitationForm, async (ctx, input) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await goOn(await acceptInvitation(ctx, input));
});

/** The same link again, or a new second factor for somebody known. */
export const resumeInvitationAction = defineAction(resumeForm, async (ctx, input) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await countAttempt("password:account", input.token, ctx.now);
  await goOn(await resumeInvitation(ctx, input));
});

/** The app's first code ends the set-up and signs in for good. */
export const finishInvitationAction = defineAction(setupForm, async (ctx, { code }) => {
  const visit = await currentVisit();
  if (!visit?.invitationId) throw new AppError("unauthenticated", "no link");
  const { personId, invitationId } = visit;
  await countAttempt("code:account", personId, ctx.now);
  await finishInvitation(ctx, { personId, invitationId, code });
  await openSession(await headers(), { personId, secondFactorAt: ctx.now, invitationId: null });
  await recordSignIn(ctx, { personId });
  redirect("/verwaltung");
});

/** A session without the second factor shown: it can do nothing but set one up. */
async function goOn({ personId, invitationId }: Accepted): Promise<never> {
  await openSession(await headers(), { personId, secondFactorAt: null, invitationId });
  redirect("/anmelden/zweiter-faktor");
}
