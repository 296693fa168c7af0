import "server-only";
import type { Context } from "@/lib/platform/context";
import { berlinDay, type Day } from "@/lib/platform/day";
import { newToken } from "@/lib/platform/token";
import { confirmationMail, hiddenMail, proofMail } from "../mails";
import { keyOf, listProvenCells, listRemindable, listSent } from "../queries/remindable";
import { dueProofs } from "../rules/proofs";
import { dueConfirmation, hiddenOn } from "../rules/stages";
import type { Due, Remindable } from "../types";
import { sendReminder } from "./send-reminder";

const LINK_MS = 30 * 86_400_000;

/** "Stimmt noch?" and, on the day it happens, that an entry is hidden. Answers how many entries each. */
export async function remindOfConfirmations(ctx: Context): Promise<{ asked: number; hidden: number }> {
  const today = berlinDay(ctx.now);
  const sent = await listSent("CONFIRMATION");
  const figures = { asked: 0, hidden: 0 };
  for (const entry of await listRemindable()) {
    const due = dueConfirmation(entry, today);
    if (!due || sent.has(keyOf(entry.id, due)) || !(await askToConfirm(ctx, { entry, due, today }))) continue;
    figures[due.days === 0 ? "hidden" : "asked"] += 1;
  }
  return figures;
}

/** The secret stands in the mail alone. */
function askToConfirm(ctx: Context, { entry, due, today }: { entry: Remindable; due: Due; today: Day }) {
  const { token, hash } = newToken();
  const until = new Date(ctx.now.getTime() + LINK_MS);
  const isHidden = due.days === 0;
  const said = { entry, token, until, dueOn: due.dueOn };
  return sendReminder(ctx, {
    ...due,
    entry,
    kind: "CONFIRMATION",
    template: isHidden ? "reminder.hidden" : "reminder.confirmation",
    secret: { hash, until },
    mail: isHidden ? hiddenMail(said) : confirmationMail({ ...said, hiddenOn: hiddenOn(entry), today }),
  });
}

/** Certificates, agreements and checks that run out: one mail for each day. Answers how many mails' worth. */
export async function remindOfProofs(ctx: Context): Promise<{ proofs: number }> {
  const today = berlinDay(ctx.now);
  const [sent, cells] = await Promise.all([listSent("PROOF"), listProvenCells()]);
  let proofs = 0;
  for (const entry of await listRemindable()) {
    for (const due of dueProofs(cells.get(entry.id) ?? [], today)) {
      if (sent.has(keyOf(entry.id, due))) continue;
      const { dueOn, days } = due;
      const mail = proofMail({ entry, due });
      const isSent = await sendReminder(ctx, {
        dueOn,
        days,
        entry,
        kind: "PROOF",
        template: "reminder.proof",
        secret: null,
        mail,
      });
      if (isSent) proofs += 1;
    }
  }
  return { proofs };
}
