"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { invitePerson, revokeInvitation } from "../commands/invite";
import { changeRoles, disablePerson, enablePerson, resetSecondFactor } from "../commands/people";
import { invitationRef, inviteForm, personRef, rolesForm } from "../schema";

export const invitePersonAction = defineAction(inviteForm, async (ctx, input) => {
  await invitePerson(ctx, input);
  redirect("/verwaltung/konten?gespeichert=eingeladen");
});

export const revokeInvitationAction = defineAction(invitationRef, async (ctx, input) => {
  await revokeInvitation(ctx, input);
  redirect("/verwaltung/konten?gespeichert=zurueckgezogen");
});

export const changeRolesAction = defineAction(rolesForm, async (ctx, input) => {
  await changeRoles(ctx, input);
  redirect("/verwaltung/konten?gespeichert=rollen");
});

export const disablePersonAction = defineAction(personRef, async (ctx, input) => {
  await disablePerson(ctx, input);
  redirect("/verwaltung/konten?gespeichert=gesperrt");
});

export const enablePersonAction = defineAction(personRef, async (ctx, input) => {
  await enablePerson(ctx, input);
  redirect("/verwaltung/konten?gespeichert=entsperrt");
});

export const resetSecondFactorAction = defineAction(personRef, async (ctx, input) => {
  await resetSecondFactor(ctx, input);
  redirect("/verwaltung/konten?gespeichert=zurueckgesetzt");
});
