import "server-only";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canReadAccounts } from "../policy";
import { STAFF_LINKS, type OpenInvitation, type StaffPerson } from "../types";

const personSelect = {
  id: true,
  version: true,
  name: true,
  email: true,
  roles: true,
  disabledAt: true,
  twoFactorEnabled: true,
  isExample: true,
  sessions: { select: { updatedAt: true }, orderBy: { updatedAt: "desc" }, take: 1 },
} as const;

/** Of the staff, now or before. People who look after an entry are none of it. */
const OF_STAFF = {
  OR: [{ roles: { isEmpty: false } }, { memberships: { none: {} }, twoFactorEnabled: true }],
};

/** Everybody with an account of the staff, those who may sign in first. */
export async function listStaff(staff: Staff): Promise<StaffPerson[]> {
  ensure(canReadAccounts(staff.actor));
  const rows = await db.person.findMany({
    where: OF_STAFF,
    select: personSelect,
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }],
  });
  return rows.map(toStaffPerson);
}

export async function getStaffPerson(staff: Staff, id: string): Promise<StaffPerson | null> {
  ensure(canReadAccounts(staff.actor));
  const row = await db.person.findUnique({ where: { id, ...OF_STAFF }, select: personSelect });
  return row && toStaffPerson(row);
}

/** Links that were sent and not used yet. */
export async function listOpenInvitations(staff: Staff, now: Date): Promise<OpenInvitation[]> {
  ensure(canReadAccounts(staff.actor));
  const rows = await db.invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: now }, purpose: { in: [...STAFF_LINKS] } },
    select: { id: true, purpose: true, email: true, roles: true, expiresAt: true },
    orderBy: { expiresAt: "asc" },
  });
  return rows.flatMap(({ purpose, expiresAt, ...row }) => {
    const known = STAFF_LINKS.find((each) => each === purpose);
    return known ? [{ ...row, purpose: known, expiresAt: expiresAt.toISOString() }] : [];
  });
}

type Row = Pick<StaffPerson, "id" | "version" | "name" | "email" | "roles" | "isExample"> & {
  disabledAt: Date | null;
  twoFactorEnabled: boolean;
  sessions: { updatedAt: Date }[];
};

function toStaffPerson({ disabledAt, twoFactorEnabled, sessions, ...row }: Row): StaffPerson {
  return {
    ...row,
    isDisabled: disabledAt !== null,
    hasSecondFactor: twoFactorEnabled,
    lastSeenAt: sessions[0]?.updatedAt.toISOString() ?? null,
  };
}
