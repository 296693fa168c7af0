"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { approveProposal } from "../commands/approve-proposal";
import { refuseProposal, returnProposal } from "../commands/send-back";
import { approvalForm, refusalForm, returnForm } from "../schema";

export const approveProposalAction = defineAction(approvalForm, async (ctx, input) => {
  const { id } = await approveProposal(ctx, input);
  redirect(`/verwaltung/aenderungen/${id}?fertig=uebernommen`);
});

export const returnProposalAction = defineAction(returnForm, async (ctx, { returnNote, ...seen }) => {
  const { id } = await returnProposal(ctx, { ...seen, words: returnNote });
  redirect(`/verwaltung/aenderungen/${id}?fertig=zurueck`);
});

export const refuseProposalAction = defineAction(refusalForm, async (ctx, { refusalReason, ...seen }) => {
  const { id } = await refuseProposal(ctx, { ...seen, words: refusalReason });
  redirect(`/verwaltung/aenderungen/${id}?fertig=abgelehnt`);
});
