import "server-only";
import type { Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { planRestore, type RestorePlan } from "../rules/restore";
import { entrySnapshot, type EntrySnapshot } from "../schema/snapshot";

type Reader = Pick<Tx, "provider" | "entryVersion" | "site" | "offer" | "recognition" | "funder">;

/** What restoring that version would do now. @throws not_found, invalid "snapshot" when today's rules refuse what it says */
export async function getRestorePlan(
  db: Reader,
  { id, number }: { id: string; number: number },
): Promise<{ plan: RestorePlan; version: number; latest: number }> {
  // One after the other, the newest number last: whatever changed while the parts were read has a newer one, so nobody
  // restores over a change that they have not seen.
  const entry = await db.provider.findUnique({ where: { id }, select: presentSelect });
  const stored = await db.entryVersion.findUnique({
    where: { entryId_number: { entryId: id, number } },
    select: { snapshot: true },
  });
  const newest = await db.entryVersion.aggregate({ where: { entryId: id }, _max: { number: true } });
  if (!entry || !stored) throw new AppError("not_found");
  const parsed = entrySnapshot.safeParse(stored.snapshot);
  if (!parsed.success) throw new AppError("invalid", "snapshot");
  const sites = entry.sites.map(({ offers, ...site }) => ({
    ...site,
    offers: offers.map(({ recognitions, ...offer }) => ({ ...offer, cells: recognitions })),
  }));
  const around = await surroundings(db, id, parsed.data);
  return {
    plan: planRestore(parsed.data, { sites, ...around }),
    version: entry.version,
    latest: newest._max.number ?? 0,
  };
}

const presentSelect = {
  version: true,
  sites: {
    select: {
      id: true,
      version: true,
      offers: {
        select: { id: true, version: true, area: true, recognitions: { select: { id: true, funderId: true } } },
      },
    },
  },
} as const;

/** Which of the snapshot's parts are another entry's now, and which of its funders are known. */
async function surroundings(db: Reader, providerId: string, { sites }: EntrySnapshot) {
  const offers = sites.flatMap((site) => site.offers);
  const cells = offers.flatMap(({ recognitions }) => recognitions);
  const other = { providerId: { not: providerId } };
  const select = { id: true } as const;
  const found = [
    await db.site.findMany({ where: { id: { in: sites.map(({ id }) => id) }, ...other }, select }),
    await db.offer.findMany({ where: { id: { in: offers.map(({ id }) => id) }, site: other }, select }),
    await db.recognition.findMany({ where: { id: { in: cells.map(({ id }) => id) }, offer: { site: other } }, select }),
  ];
  const funders = await db.funder.findMany({ where: { id: { in: cells.map(({ funderId }) => funderId) } }, select });
  return {
    elsewhere: new Set(found.flat().map(({ id }) => id)),
    funders: new Set(funders.map(({ id }) => id)),
  };
}
