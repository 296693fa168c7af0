"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { countAttempt } from "@/lib/platform/attempts";
import { changeMemberRole, handOver, inviteColleague, removeMember, revokeColleague } from "../commands/team";
import { invitationRef, inviteForm, memberRef, roleForm } from "../schema";

export const inviteColleagueAction = defineAction(inviteForm, async (ctx, input) => {
  if (ctx.actor.kind === "member") await countAttempt("colleague:account", ctx.actor.personId, ctx.now);
  await inviteColleague(ctx, input);
  backToTeam(input.providerId, "eingeladen");
});

export const revokeColleagueAction = defineAction(invitationRef, async (ctx, input) => {
  await revokeColleague(ctx, input);
  backToTeam(input.providerId, "zurueckgezogen");
});

export const changeMemberRoleAction = defineAction(roleForm, async (ctx, input) => {
  await changeMemberRole(ctx, input);
  backToTeam(input.providerId, "aufgabe");
});

export const handOverAction = defineAction(memberRef, async (ctx, input) => {
  await handOver(ctx, input);
  backToTeam(input.providerId, "uebergeben");
});

export const removeMemberAction = defineAction(memberRef, async (ctx, input) => {
  await removeMember(ctx, input);
  const isSelf = ctx.actor.kind === "member" && ctx.actor.personId === input.personId;
  if (isSelf) redirect("/konto");
  backToTeam(input.providerId, "entfernt");
});

function backToTeam(providerId: string, saved: string): never {
  redirect(`/mein-eintrag/team?eintrag=${providerId}&gespeichert=${saved}`);
}
