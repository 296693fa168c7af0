"use server";
import { redirect } from "next/navigation";
import { localePath } from "@/lib/i18n/locales";
import { defineAction } from "@/lib/platform/action";
import { countAttempt } from "@/lib/platform/attempts";
import { AppError } from "@/lib/platform/errors";
import { checkSeal } from "@/lib/platform/form-seal";
import { ownNetwork } from "@/lib/platform/request";
import { sendReport } from "../commands/send-report";
import { reportForm } from "../schema";

/** Held off by time, by a field that people do not see, and by number; nobody has to solve a puzzle. */
export const sendReportAction = defineAction(
  reportForm,
  async (ctx, { subject, body, email, eintrag, sprache, seal, homepage }) => {
    checkSeal("report", seal, ctx.now);
    if (homepage) throw new AppError("invalid", "looks_automatic");
    await countAttempt("report:network", await ownNetwork(), ctx.now);
    if (email) await countAttempt("report:address", email, ctx.now);
    await sendReport(ctx, { subject, body, email: email ?? null, slug: eintrag ?? null });
    const said = new URLSearchParams({ gesendet: subject, ...(email && { antwort: "ja" }) });
    redirect(localePath(sprache, `/melden?${said.toString()}`));
  },
);
