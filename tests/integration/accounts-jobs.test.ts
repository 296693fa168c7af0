import { beforeEach, describe, expect, test } from "vitest";
import { deleteOldAccess } from "@/lib/accounts/commands/delete-old";
import { deleteAccess } from "@/lib/accounts/jobs";
import { db } from "@/lib/platform/db";
import { makePerson } from "../support/accounts";
import { contextOf, NOW, staff } from "../support/actors";
import { query } from "../support/raw-sql";

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);
const nightly = contextOf({ kind: "system", job: "accounts.retention" });

beforeEach(() =>
  query("DELETE FROM session; DELETE FROM invitation; DELETE FROM verification; DELETE FROM rate_limit"),
);

let number = 0;
const session = (personId: string, expiresAt: Date) =>
  db.session.create({ data: { personId, token: `old-${++number}`, expiresAt } });
const link = (expiresAt: Date, usedAt: Date | null = null) =>
  db.invitation.create({
    data: { purpose: "STAFF", tokenHash: `hash-${++number}`, roles: [], invitedBy: "system:test", expiresAt, usedAt },
  });

describe("the night", () => {
  test("takes sessions 90 days after their end, and no other", async () => {
    const { id } = await makePerson({ secondFactor: false });
    const kept = [
      await session(id, new Date(NOW.getTime() + 1_000)),
      await session(id, daysAgo(1)),
      await session(id, daysAgo(89.9)),
    ];
    await session(id, daysAgo(90.1));
    expect(await deleteOldAccess(nightly)).toMatchObject({ sessions: 1 });
    const left = await db.session.findMany({ orderBy: { id: "asc" } });
    expect(left.map((each) => each.id)).toEqual(kept.map((each) => each.id));
  });

  test("takes links 14 days after they were used or ended; open ones stay", async () => {
    const kept = [
      await link(new Date(NOW.getTime() + DAY_MS)),
      await link(daysAgo(13)),
      await link(daysAgo(6), daysAgo(13)),
    ];
    await link(daysAgo(15));
    await link(daysAgo(8), daysAgo(15));
    expect(await deleteOldAccess(nightly)).toMatchObject({ invitations: 2 });
    const left = await db.invitation.findMany({ orderBy: { id: "asc" } });
    expect(left.map((each) => each.id)).toEqual(kept.map((each) => each.id));
  });

  test("takes codes that are past their minutes, and attempts of the day before", async () => {
    const code = (identifier: string, expiresAt: Date) =>
      db.verification.create({ data: { identifier, value: "x", expiresAt } });
    await code("over", new Date(NOW.getTime() - 1));
    await code("open", NOW);
    for (const at of [daysAgo(1.1), daysAgo(0.9)]) {
      await db.rateLimit.create({ data: { key: at.toISOString(), count: 1, lastRequest: BigInt(at.getTime()) } });
    }
    expect(await deleteOldAccess(nightly)).toEqual({ sessions: 0, invitations: 0, verifications: 1, attempts: 1 });
    expect(await db.verification.findMany({ select: { identifier: true } })).toEqual([{ identifier: "open" }]);
    expect(await db.rateLimit.count()).toBe(1);
  });

  test("leaves a trace of what was somebody's, and none when there was nothing", async () => {
    await link(daysAgo(15));
    const trail = () =>
      query("SELECT action FROM audit_entry WHERE actor_id = 'system:accounts.retention' AND at = $1", [NOW]);
    const before = (await trail()).length;
    await deleteAccess.run(nightly);
    await deleteAccess.run(nightly);
    expect((await trail()).slice(before)).toEqual([{ action: "invitation.delete_old" }]);
  });
});

test("nobody of the staff may", async () => {
  await expect(deleteOldAccess(contextOf(staff(["LEAD"])))).rejects.toMatchObject({ code: "forbidden" });
});
