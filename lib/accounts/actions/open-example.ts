"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import { openSession } from "@/lib/platform/session";
import { takeExampleLink } from "../commands/example-people";
import { homeOf } from "../rules/links";
import { linkToken } from "../schema";

export const openExampleAction = defineAction(z.object({ token: linkToken }), async (ctx, { token }) => {
  const { personId, isStaff } = await takeExampleLink(ctx, { token });
  await openSession(await headers(), { personId, secondFactorAt: isStaff ? ctx.now : null, invitationId: null });
  redirect(homeOf({ isStaff }));
});
