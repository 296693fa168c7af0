import "server-only";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canReadClaims } from "../policy";
import { invitationState } from "../rules/outreach";
import { INVITATION_STATES, type InvitationState, type Outreach, type OutreachPage } from "../types";

/** As many as one form sends. */
const LINES = 100;

/** Public entries with an address on record, by how far their providers have come. Two queries. */
export async function listOutreach(staff: Staff, state: InvitationState): Promise<OutreachPage> {
  ensure(canReadClaims(staff.actor));
  const rows = await db.provider.findMany({
    where: {
      visibility: "PUBLISHED",
      OR: [{ email: { not: null } }, { sites: { some: { email: { not: null } } } }],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      sites: { where: { email: { not: null } }, select: { email: true }, orderBy: { createdAt: "asc" }, take: 1 },
      memberships: { select: { createdAt: true }, orderBy: { createdAt: "asc" }, take: 1 },
      invitations: {
        // What a visitor's claim sent says nothing about our asking.
        where: { purpose: "PROVIDER", invitedBy: { startsWith: "person:" } },
        select: { mailId: true, createdAt: true, settledAt: true, settledNote: true, reminders: true },
        orderBy: { createdAt: "desc" },
        take: 1,
      },
    },
  });
  const mails = await mailStates(rows.flatMap(({ invitations }) => invitations[0]?.mailId ?? []));
  const all = rows.map((row) => toOutreach(row, mails));
  const ofState = all.filter((each) => each.state === state);
  return { state, counts: countsOf(all), lines: ofState.slice(0, LINES) };
}

type MailState = "QUEUED" | "SENT" | "FAILED" | "BOUNCED";

async function mailStates(ids: readonly string[]): Promise<ReadonlyMap<string, MailState>> {
  const mails = await db.outboxMail.findMany({ where: { id: { in: [...ids] } }, select: { id: true, state: true } });
  return new Map(mails.map(({ id, state }) => [id, state]));
}

type Row = {
  id: string;
  name: string;
  email: string | null;
  sites: { email: string | null }[];
  memberships: { createdAt: Date }[];
  invitations: {
    mailId: string | null;
    createdAt: Date;
    settledAt: Date | null;
    settledNote: string | null;
    reminders: number;
  }[];
};

function toOutreach(row: Row, mails: ReadonlyMap<string, MailState>): Outreach {
  const { id, name, email, sites, memberships, invitations } = row;
  const [last] = invitations;
  const [first] = memberships;
  const since = first?.createdAt ?? last?.settledAt ?? last?.createdAt;
  return {
    providerId: id,
    name,
    email: email ?? sites[0]?.email ?? "",
    state: invitationState({
      isAccepted: first !== undefined,
      last: last ? { settledAt: last.settledAt, mail: mails.get(last.mailId ?? "") ?? null } : null,
    }),
    since: since?.toISOString() ?? null,
    reminders: last?.reminders ?? 0,
    note: last?.settledNote ?? null,
  };
}

const countsOf = (all: readonly Outreach[]) =>
  Object.fromEntries(
    INVITATION_STATES.map((state) => [state, all.filter((each) => each.state === state).length]),
  ) as Record<InvitationState, number>;
