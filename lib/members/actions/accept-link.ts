"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { recordSignIn } from "@/lib/accounts/commands/sign-in";
import { defineAction } from "@/lib/platform/action";
import { countAttempt } from "@/lib/platform/attempts";
import { ownNetwork } from "@/lib/platform/request";
import { openSession } from "@/lib/platform/session";
import { acceptEntryLink } from "../commands/accept-link";
import { acceptForm } from "../schema";

/** The link proves the address, so the press signs in as well. */
export const acceptEntryLinkAction = defineAction(acceptForm, async (ctx, input) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  const { personId } = await acceptEntryLink(ctx, input);
  await openSession(await headers(), { personId, secondFactorAt: null, invitationId: null });
  await recordSignIn(ctx, { personId });
  redirect("/mein-eintrag");
});
