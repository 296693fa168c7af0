"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import { openSession } from "@/lib/platform/session";
import { takeExampleLink } from "../commands/example-people";
import { linkToken } from "../schema";

export const openExampleAction = defineAction(z.object({ token: linkToken }), async (ctx, { token }) => {
  const { personId } = await takeExampleLink(ctx, { token });
  await openSession(await headers(), { personId, secondFactorAt: ctx.now, invitationId: null });
  redirect("/verwaltung");
});
