import "server-only";
import type { Tx } from "@/lib/platform/context";
import type { ServiceArea } from "@/lib/offers/types";
import type { ProposalOperation, ProposalSubject, ProposalTarget } from "../types";

type Named = {
  target: ProposalTarget;
  targetId: string | null;
  parentId: string | null;
  operation: ProposalOperation;
  payload: unknown;
  base: unknown;
};

/** Names of the sites and offers that proposals are about, in two queries; of what is gone as it was. */
export async function nameSubjects(tx: Pick<Tx, "site" | "offer">, rows: readonly Named[]) {
  const ids = rows.flatMap(({ targetId, parentId }) => [targetId ?? [], parentId ?? []].flat());
  const sites = await tx.site.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, city: true } });
  const offers = await tx.offer.findMany({
    where: { id: { in: ids } },
    select: { id: true, area: true, site: { select: { name: true, city: true } } },
  });
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
  return ({ target, targetId, parentId, operation, payload, base }: Named): ProposalSubject => {
    if (target === "PROVIDER") return { siteName: null, city: null, area: null };
    const said = { ...(base as Said), ...(operation === "CREATE" ? (payload as Said) : {}) };
    const offer = offerOf.get(targetId ?? "");
    const site = offer?.site ?? siteOf.get(targetId ?? "") ?? siteOf.get(parentId ?? "");
    return {
      siteName: site?.name ?? said.name ?? null,
      city: site?.city ?? said.city ?? null,
      area: offer?.area ?? said.area ?? null,
    };
  };
}

type Said = { name?: string; city?: string; area?: ServiceArea };
