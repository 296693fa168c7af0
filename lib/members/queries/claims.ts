import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canReadClaims } from "../policy";
import type { ClaimView } from "../types";

/** What is not decided yet: what staff has to do first, then letters on their way. Addresses that are not proven yet are no work. */
export async function listClaims(staff: Staff, now: Date): Promise<ClaimView[]> {
  ensure(canReadClaims(staff.actor));
  const rows = await db.claim.findMany({
    where: undecided(now),
    orderBy: [{ state: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: claimSelect,
  });
  return rows.map(toClaimView);
}

/** One of them, with what is needed to decide it; null once it is decided. */
export async function getClaim(staff: Staff, id: string, now: Date): Promise<ClaimView | null> {
  ensure(canReadClaims(staff.actor));
  const row = await db.claim.findFirst({ where: { id, ...undecided(now) }, select: claimSelect });
  return row && toClaimView(row);
}

const undecided = (now: Date) =>
  ({
    OR: [{ state: "OPEN" }, { state: "CODE_SENT", method: "LETTER", expiresAt: { gt: now } }],
  }) satisfies Prisma.ClaimWhereInput;

const claimSelect = {
  id: true,
  version: true,
  name: true,
  role: true,
  email: true,
  phone: true,
  method: true,
  state: true,
  note: true,
  createdAt: true,
  provider: {
    select: {
      id: true,
      name: true,
      slug: true,
      website: true,
      sites: { select: { street: true, postcode: true, city: true }, orderBy: { createdAt: "asc" }, take: 1 },
      _count: { select: { memberships: true } },
    },
  },
} as const satisfies Prisma.ClaimSelect;

function toClaimView({
  provider,
  role,
  state,
  createdAt,
  ...claim
}: Prisma.ClaimGetPayload<{ select: typeof claimSelect }>): ClaimView {
  return {
    ...claim,
    job: role,
    state: state === "OPEN" ? "OPEN" : "CODE_SENT",
    createdAt: createdAt.toISOString(),
    providerId: provider.id,
    providerName: provider.name,
    slug: provider.slug,
    website: provider.website,
    address: addressOf(provider.sites),
    hasMembers: provider._count.memberships > 0,
  };
}

function addressOf([site]: { street: string | null; postcode: string; city: string }[]): string | null {
  return site ? [site.street, `${site.postcode} ${site.city}`].filter((line) => line !== null).join(", ") : null;
}

/** Entries that a provider made and handed in. */
export async function listHandedIn(staff: Staff): Promise<{ id: string; name: string }[]> {
  ensure(canReadClaims(staff.actor));
  return db.provider.findMany({
    where: { visibility: "SUBMITTED" },
    select: { id: true, name: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}
