import "server-only";
import type { Tx } from "@/lib/platform/context";
import type { FunderKind } from "@/lib/recognitions/types";
import { claimOf } from "../rules/funding";
import { offerCreation, providerChange, siteChange } from "../schema";
import type { ProposalOperation, ProposalSubject, ProposalTarget, Values } from "../types";

export type TargetKey = {
  providerId: string;
  target: ProposalTarget;
  targetId: string | null;
  parentId: string | null;
  operation: ProposalOperation;
};

/** What a proposal is about, as it is approved now. Version null: something new. */
export type Target = { version: number | null; values: Values; subject: ProposalSubject };

type Reads = Pick<Tx, "provider" | "site" | "offer">;

const NOTHING: ProposalSubject = { siteName: null, city: null, area: null };

/** Null when it is not there, or not this provider's. */
export async function findTarget(tx: Reads, key: TargetKey): Promise<Target | null> {
  const { providerId, target, operation } = key;
  if (operation === "CREATE") return findParent(tx, key);
  const id = key.targetId ?? undefined;
  if (id === undefined) return null;
  if (target === "PROVIDER") return id === providerId ? findProvider(tx, id) : null;
  return target === "SITE" ? findSite(tx, { id, providerId }) : findOffer(tx, { id, providerId, target });
}

async function findParent(tx: Reads, { providerId, target, parentId }: TargetKey): Promise<Target | null> {
  if (target === "SITE") return parentId === null ? { version: null, values: {}, subject: NOTHING } : null;
  const site = parentId ? await tx.site.findUnique({ where: { id: parentId, providerId } }) : null;
  return site && { version: null, values: {}, subject: { siteName: site.name, city: site.city, area: null } };
}

async function findProvider(tx: Reads, id: string): Promise<Target | null> {
  const row = await tx.provider.findUnique({ where: { id } });
  return row && { version: row.version, values: pick(row, providerChange), subject: NOTHING };
}

async function findSite(tx: Reads, where: { id: string; providerId: string }): Promise<Target | null> {
  const row = await tx.site.findUnique({ where });
  return (
    row && {
      version: row.version,
      values: pick(row, siteChange),
      subject: { siteName: row.name, city: row.city, area: null },
    }
  );
}

type OfferKey = { id: string; providerId: string; target: ProposalTarget };

async function findOffer(tx: Reads, { id, providerId, target }: OfferKey): Promise<Target | null> {
  const row = await tx.offer.findUnique({
    where: { id, site: { providerId } },
    include: { site: { select: { name: true, city: true } }, recognitions: true },
  });
  if (!row) return null;
  const values = target === "OFFER" ? pick(row, offerCreation) : claimsOf(row.recognitions);
  const { name: siteName, city } = row.site;
  return { version: row.version, values, subject: { siteName, city, area: row.area } };
}

function claimsOf(cells: (Parameters<typeof claimOf>[0][number] & { funderKind: FunderKind })[]): Values {
  const kinds = Map.groupBy(cells, ({ funderKind }) => funderKind);
  return Object.fromEntries([...kinds].map(([kind, ofKind]) => [kind, claimOf(ofKind)]));
}

const pick = (row: object, { shape }: { shape: object }): Values =>
  Object.fromEntries(Object.entries(row).filter(([field]) => field in shape));
