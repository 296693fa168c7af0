"use server";
import { after } from "next/server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { runJob } from "@/lib/platform/jobs";
import { discardImport, orderImport } from "./commands/order-import";
import { previewList, renewPreview } from "./commands/preview-list";
import { carryOut } from "./jobs";
import { listForm, orderForm, shownImport } from "./schema/forms";

export const previewListAction = defineAction(listForm, async (ctx, { file, keepExamples }) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { id } = await previewList(ctx, { name: file.name, bytes, keepExamples });
  redirect(`/verwaltung/daten/${id}`);
});

export const renewPreviewAction = defineAction(shownImport, async (ctx, input) => {
  await renewPreview(ctx, input);
  redirect(`/verwaltung/daten/${input.id}?meldung=erneuert`);
});

export const orderImportAction = defineAction(orderForm, async (ctx, input) => {
  await orderImport(ctx, input);
  // At once, after the answer; should the server stop meanwhile, the schedule takes it up again.
  after(() => runJob(carryOut).catch(() => undefined));
  redirect(`/verwaltung/daten/${input.id}`);
});

export const discardImportAction = defineAction(shownImport, async (ctx, input) => {
  await discardImport(ctx, input);
  redirect("/verwaltung/daten?meldung=verworfen");
});
