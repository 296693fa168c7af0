import { takeCase } from "@/lib/cases/commands/assign-case";
import { addNote } from "@/lib/cases/commands/add-note";
import { declarePartiality } from "@/lib/cases/commands/partiality";
import { recordAnswer } from "@/lib/cases/commands/record-answer";
import { recordPhoneNote } from "@/lib/cases/commands/record-phone-note";
import { sendQuery } from "@/lib/cases/commands/send-query";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";

const DAY_MS = 86_400_000;

/** Cases in every state of a work list, by the example people. Nothing of it shows on a public page. */
export async function loadExampleCases(ctx: Context): Promise<void> {
  const people = await db.person.findMany({
    where: { isExample: true, roles: { has: "REVIEWER" } },
    orderBy: { email: "asc" },
    select: { id: true },
  });
  const [anna, ben] = people.map(({ id }) => (daysAgo: number): Context => ({
    ...ctx,
    actor: { kind: "staff", personId: id, roles: ["REVIEWER"] },
    now: new Date(ctx.now.getTime() - daysAgo * DAY_MS),
  }));
  const [unanswered, answered, called, waiting, partial] = await untouchedCells();
  if (!anna || !ben || !unanswered || !answered || !called || !waiting || !partial) return;
  const ask = ({ providerId, cellId }: Cell) => ({ providerId, queryCells: [cellId], queryText: null });

  await sendQuery(anna(25), { ...ask(unanswered), queryBlocks: ["CERTIFICATE", "PERIOD"] });
  const { messageId } = await sendQuery(anna(12), { ...ask(answered), queryBlocks: ["PERIOD"] });
  await recordAnswer(ben(3), { messageId, answerText: "Die Zulassung gilt weiter, ein Ende ist nicht vereinbart." });
  await sendQuery(ben(4), { ...ask(waiting), queryBlocks: ["SITES"] });
  await addNote(ben(4), { providerId: waiting.providerId, noteText: "Zweiter Standort wird gerade eröffnet." });
  await takeCase(ben(2), { providerId: called.providerId, version: 0 });
  await recordPhoneNote(ben(2), {
    providerId: called.providerId,
    phoneRole: "Leitung",
    phoneText: "Das Zertifikat kommt Ende des Monats per Post.",
    phoneCells: [called.cellId],
    phoneAs: [],
  });
  await declarePartiality(anna(1), { providerId: partial.providerId });
  // Nobody reads example addresses: these mails count as sent when they were written.
  await db.$executeRaw`
    UPDATE outbox_mail m SET state = 'SENT', attempts = 1, created_at = c.at, sent_at = c.at
    FROM case_message c JOIN review_case r ON r.id = c.case_id JOIN provider p ON p.id = r.provider_id
    WHERE c.mail_id = m.id AND p.is_example`;
}

type Cell = { providerId: string; cellId: string };

/** One unchecked cell each of a few entries without any case; none once the cases are there. */
async function untouchedCells(): Promise<Cell[]> {
  if ((await db.reviewCase.count({ where: { provider: { isExample: true } } })) > 0) return [];
  const providers = await db.provider.findMany({
    where: {
      isExample: true,
      email: { not: null },
      sites: {
        some: { offers: { some: { recognitions: { some: { reviewStatus: "UNREVIEWED", status: "GRANTED" } } } } },
      },
    },
    orderBy: { identifier: "asc" },
    take: 5,
    select: {
      id: true,
      sites: {
        select: {
          offers: {
            select: {
              recognitions: { where: { reviewStatus: "UNREVIEWED", status: "GRANTED" }, select: { id: true } },
            },
          },
        },
      },
    },
  });
  return providers.flatMap(({ id, sites }) => {
    const [cell] = sites.flatMap(({ offers }) => offers.flatMap(({ recognitions }) => recognitions));
    return cell ? [{ providerId: id, cellId: cell.id }] : [];
  });
}
