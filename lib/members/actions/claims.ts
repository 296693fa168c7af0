"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { grantClaim, makeLetterCode, refuseClaim } from "../commands/decide-claim";
import { claimGrant, claimRef, claimRefusal } from "../schema";

export const grantClaimAction = defineAction(claimGrant, async (ctx, { claimNote, ...ref }) => {
  await grantClaim(ctx, { ...ref, claimNote: claimNote ?? null });
  redirect("/verwaltung/ansprueche?gespeichert=zugesagt");
});

export const refuseClaimAction = defineAction(claimRefusal, async (ctx, input) => {
  await refuseClaim(ctx, input);
  redirect("/verwaltung/ansprueche?gespeichert=abgelehnt");
});

/** Answers the code, for the letter that the page then shows; it is kept nowhere. */
export const makeLetterCodeAction = defineAction(claimRef, (ctx, ref) => makeLetterCode(ctx, ref));
