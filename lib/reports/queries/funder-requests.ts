import "server-only";
import { berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { hashToken } from "@/lib/platform/token";
import { canAskFunder } from "../policy";
import type { FunderChoice, FunderLink } from "../types";

/** What a link opens; null if it is unknown, used or over. Looking at it uses nothing up. */
export async function findFunderLink(token: string, now: Date): Promise<FunderLink | null> {
  const request = await db.funderRequest.findFirst({
    where: { tokenHash: hashToken(token), answeredAt: null, expiresAt: { gt: now } },
    select: { cellIds: true, provider: { select: { name: true } }, funder: { select: { name: true } } },
  });
  if (!request) return null;
  const cells = await db.recognition.findMany({
    where: { id: { in: request.cellIds } },
    orderBy: { id: "asc" },
    select: { id: true, area: true, offer: { select: { site: { select: { city: true, street: true } } } } },
  });
  return {
    provider: request.provider.name,
    funder: request.funder.name,
    cells: cells.map(({ id, area, offer: { site } }) => ({ id, area, ...site })),
  };
}

/** The cells that may be asked about, and who was asked already. */
export async function getFunderChoice({ actor }: Staff, providerId: string, now: Date): Promise<FunderChoice | null> {
  ensure(canAskFunder(actor));
  const provider = await db.provider.findUnique({ where: { id: providerId }, select: { name: true } });
  if (!provider) return null;
  const [cells, requests] = await Promise.all([
    db.recognition.findMany({
      where: { offer: { site: { providerId } } },
      orderBy: [{ funder: { name: "asc" } }, { id: "asc" }],
      select: {
        id: true,
        area: true,
        reviewStatus: true,
        funder: { select: { name: true } },
        offer: { select: { site: { select: { city: true } } } },
      },
    }),
    db.funderRequest.findMany({
      where: { providerId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 20,
      select: {
        id: true,
        email: true,
        cellIds: true,
        createdAt: true,
        answeredAt: true,
        expiresAt: true,
        funder: { select: { name: true } },
      },
    }),
  ]);
  return {
    providerId,
    provider: provider.name,
    cells: cells.map(({ funder, offer, ...cell }) => ({ ...cell, funder: funder.name, city: offer.site.city })),
    requests: requests.map(({ id, email, cellIds, createdAt, answeredAt, expiresAt, funder }) => ({
      id,
      email,
      funder: funder.name,
      cells: cellIds.length,
      askedOn: berlinDay(createdAt),
      answeredOn: answeredAt && berlinDay(answeredAt),
      isOver: answeredAt === null && expiresAt <= now,
    })),
  };
}
