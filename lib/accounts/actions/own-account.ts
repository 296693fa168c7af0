"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import { countAttempt } from "@/lib/platform/attempts";
import { AppError } from "@/lib/platform/errors";
import { isWhole } from "@/lib/platform/gate";
import { currentVisit } from "@/lib/platform/request";
import { closeSession, openSession, ownActor, type Visit } from "@/lib/platform/session";
import { deleteAccount } from "../commands/delete-account";
import { beginRenewal, changePassword, endSession, renameSelf, renewSecondFactor } from "../commands/own-account";
import { getSessionStart } from "../queries/own-account";
import { deletionForm, nameForm, passwordForm, passwordOnly, sessionForm, setupForm } from "../schema";

export const renameSelfAction = defineAction(nameForm, async (ctx, { name }) => {
  await renameSelf(ctx, { personId: (await ownVisit()).personId, name });
  redirect("/konto?gespeichert=name");
});

export const changePasswordAction = defineAction(passwordForm, async (ctx, input) => {
  const { personId, secondFactorAt } = await ownVisit();
  await countAttempt("password:account", personId, ctx.now);
  await changePassword(ctx, { personId, ...input });
  await openSession(await headers(), { personId, secondFactorAt, invitationId: null });
  redirect("/konto?gespeichert=passwort");
});

export const beginSecondFactorAction = defineAction(passwordOnly, async (ctx, { password }) => {
  const { personId } = await ownVisit();
  await countAttempt("password:account", personId, ctx.now);
  await beginRenewal(ctx, { personId, password, codesOnly: false });
  redirect("/konto/zweiter-faktor");
});

export const beginRecoveryCodesAction = defineAction(passwordOnly, async (ctx, { password }) => {
  const { personId } = await ownVisit();
  await countAttempt("password:account", personId, ctx.now);
  await beginRenewal(ctx, { personId, password, codesOnly: true });
  redirect("/konto/ersatzcodes");
});

export const renewSecondFactorAction = defineAction(setupForm, async (ctx, { code }) => {
  const { personId, sessionId } = await ownVisit();
  await countAttempt("code:account", personId, ctx.now);
  await renewSecondFactor(ctx, { personId, sessionId, code });
  redirect("/konto?gespeichert=zweiter-faktor");
});

export const keepRecoveryCodesAction = defineAction(z.object({}), async (ctx) => {
  const { personId, sessionId } = await ownVisit();
  await renewSecondFactor(ctx, { personId, sessionId, code: null });
  redirect("/konto?gespeichert=ersatzcodes");
});

export const endSessionAction = defineAction(sessionForm, async (ctx, { id }) => {
  await endSession(ctx, { personId: (await ownVisit()).personId, id });
  redirect("/konto?gespeichert=abgemeldet");
});

export const deleteAccountAction = defineAction(deletionForm, async (ctx, { password }) => {
  const visit = await ownVisit();
  const { personId } = visit;
  await countAttempt("password:account", personId, ctx.now);
  const signedInAt = await getSessionStart(visit);
  // Somebody without an entry or a role has an account all the same.
  await deleteAccount({ ...ctx, actor: ownActor(visit) }, { personId, password: password ?? null, signedInAt });
  await closeSession(await headers());
  redirect("/anmelden?konto=geloescht");
});

async function ownVisit(): Promise<Visit> {
  const visit = await currentVisit();
  if (!visit || !isWhole(visit)) throw new AppError("unauthenticated");
  return visit;
}
