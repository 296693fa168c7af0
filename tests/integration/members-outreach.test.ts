import { expect, test } from "vitest";
import { listWork } from "@/lib/cases/queries/work-list";
import { EMPTY_WORK_QUERY } from "@/lib/cases/rules/work-query";
import { acceptEntryLink } from "@/lib/members/commands/accept-link";
import { submitClaim } from "@/lib/members/commands/claims";
import { inviteProviders, remindProviders, settleByPhone } from "@/lib/members/commands/outreach";
import { listOutreach } from "@/lib/members/queries/outreach";
import type { InvitationState } from "@/lib/members/types";
import { db } from "@/lib/platform/db";
import { nowAs } from "@/tests/support/accounts";
import { staff, staffScope, visitor } from "@/tests/support/actors";
import { makeEntry } from "@/tests/support/factories";
import { auditOf, refusalOf } from "@/tests/support/traces";

const lead = nowAs(staff(["LEAD"]));
const nobody = nowAs(visitor);
const job = nowAs({ kind: "system", job: "members.invitations" });
const DAY = 86_400_000;
const inDays = (days: number) => ({ ...job, now: new Date(job.now.getTime() + days * DAY) });
const mailsTo = (recipient: string) =>
  db.outboxMail.findMany({ where: { recipient }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
const tokenIn = (text: string | undefined) => /token=([\w-]{43})/.exec(text ?? "")?.[1] ?? "";

let number = 0;
async function makeAsked() {
  number += 1;
  const email = `anbieter-${String(number)}@example.org`;
  const { provider } = await makeEntry({ provider: { email } });
  return { id: provider.id, email, providerIds: [provider.id] };
}

async function stateOf(id: string): Promise<InvitationState | null> {
  for (const state of ["NONE", "OPEN", "SENT", "FAILED", "PHONE", "ACCEPTED"] as const) {
    const { lines } = await listOutreach(staffScope(["AUDITOR"]), state);
    if (lines.some(({ providerId }) => providerId === id)) return state;
  }
  return null;
}

test("an invitation is followed from the mail to the press", async () => {
  const { id, email, providerIds } = await makeAsked();
  expect(await stateOf(id)).toBe("NONE");
  expect((await auditOf(() => inviteProviders(lead, { providerIds }))).map(({ action }) => action)).toEqual([
    "invitation.create",
  ]);
  expect(await stateOf(id)).toBe("OPEN");
  const [mail] = await mailsTo(email);
  expect(mail).toMatchObject({ channel: "ACCOUNT", template: "provider.invitation", providerId: id });
  for (const [mailState, state] of [
    ["BOUNCED", "FAILED"],
    ["SENT", "SENT"],
  ] as const) {
    await db.outboxMail.update({
      where: { id: mail?.id ?? "" },
      data: { state: mailState, sentAt: mailState === "SENT" ? new Date() : null },
    });
    expect(await stateOf(id)).toBe(state);
  }
  await acceptEntryLink(nobody, { token: tokenIn(mail?.text), name: "Erika (Beispiel)" });
  expect(await stateOf(id)).toBe("ACCEPTED");
  expect(await refusalOf(() => inviteProviders(lead, { providerIds }))).toBe("not_found");
});

test("reminders follow after 14 and 30 days with a new link; the old one ends", async () => {
  const { email, providerIds } = await makeAsked();
  await inviteProviders(lead, { providerIds });
  const sent: number[] = [];
  for (const days of [13, 14, 15, 30, 45]) {
    await remindProviders(inDays(days));
    sent.push((await mailsTo(email)).length);
  }
  expect(sent).toEqual([1, 2, 2, 3, 3]);
  const [first, , last] = await mailsTo(email);
  const accept = (text: string | undefined) =>
    acceptEntryLink(nobody, { token: tokenIn(text), name: "Erika (Beispiel)" });
  expect(await refusalOf(() => accept(first?.text))).toBe("not_found");
  await accept(last?.text);
});

test("what was settled by telephone is not reminded of, and its link is dead", async () => {
  const { id, email, providerIds } = await makeAsked();
  await inviteProviders(lead, { providerIds });
  await settleByPhone(lead, { providerIds, note: "Möchte später mitmachen" });
  expect(await stateOf(id)).toBe("PHONE");
  await remindProviders(inDays(20));
  const mails = await mailsTo(email);
  expect(mails).toHaveLength(1);
  const token = tokenIn(mails[0]?.text);
  expect(await refusalOf(() => acceptEntryLink(nobody, { token, name: "X" }))).toBe("not_found");
});

test("a visitor's claim from the same address ends neither what staff sent nor what they noted", async () => {
  const claim = async ({ id, email }: { id: string; email: string }) => {
    const { slug } = await db.provider.findUniqueOrThrow({ where: { id } });
    await submitClaim(nobody, { slug, name: "Erika (Beispiel)", job: "Leitung", email });
  };
  const settled = await makeAsked();
  await settleByPhone(lead, { providerIds: settled.providerIds, note: "Meldet sich im Mai" });
  await claim(settled);
  expect(await stateOf(settled.id)).toBe("PHONE");
  const asked = await makeAsked();
  await inviteProviders(lead, asked);
  const [first] = await mailsTo(asked.email);
  await claim(asked);
  expect(await remindProviders(inDays(15))).toBe(1);
  const [, second] = await mailsTo(asked.email);
  expect(second?.template).toBe("claim.link");
  const joining = { token: tokenIn(second?.text), name: "Erika (Beispiel)" };
  await acceptEntryLink(nobody, joining);
  const left = { providerId: asked.id, usedAt: null };
  expect(await db.invitation.count({ where: left })).toBe(0);
  expect(await refusalOf(() => acceptEntryLink(nobody, { ...joining, token: tokenIn(first?.text) }))).toBe("not_found");
});

test("a mail that came back is not sent again by itself", async () => {
  const { email, providerIds } = await makeAsked();
  await inviteProviders(lead, { providerIds });
  await db.outboxMail.updateMany({ where: { recipient: email }, data: { state: "BOUNCED" } });
  await remindProviders(inDays(20));
  expect(await mailsTo(email)).toHaveLength(1);
});

test("a mail that came back stands on the work list until a call settles it or somebody keeps the entry", async () => {
  const asked = [await makeAsked(), await makeAsked(), await makeAsked()] as const;
  for (const { providerIds } of asked) await inviteProviders(lead, { providerIds });
  const [called, again, kept] = asked;
  const [mail] = await mailsTo(kept.email);
  const bounce = (at: { email: string }) =>
    db.outboxMail.updateMany({ where: { recipient: at.email }, data: { state: "BOUNCED" } });
  for (const each of asked) await bounce(each);
  const listed = async () => {
    const { lines } = await listWork(staffScope(["LEAD"]), { ...EMPTY_WORK_QUERY, kind: "MAIL" }, new Date());
    return asked.map(({ id }) => lines.some(({ providerId }) => providerId === id));
  };
  expect(await listed()).toEqual([true, true, true]);
  await settleByPhone(lead, { providerIds: called.providerIds, note: "Neue Adresse kommt" });
  await inviteProviders(lead, { providerIds: again.providerIds });
  await acceptEntryLink(nobody, { token: tokenIn(mail?.text), name: "Erika (Beispiel)" });
  expect(await listed()).toEqual([false, false, false]);
  await bounce(again);
  expect(await listed()).toEqual([false, true, false]);
});

test("only Prüfung and Leitung invite, and jobs only remind", async () => {
  const { providerIds } = await makeAsked();
  for (const ctx of [nobody, job, nowAs(staff(["CONTENT", "AUDITOR"]))]) {
    expect(await refusalOf(() => inviteProviders(ctx, { providerIds }))).toBe("forbidden");
    expect(await refusalOf(() => settleByPhone(ctx, { providerIds, note: "x" }))).toBe("forbidden");
  }
  expect(await refusalOf(() => remindProviders(lead))).toBe("forbidden");
});
