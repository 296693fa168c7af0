import type { Missing } from "../types";

type Entry = {
  phone: string | null;
  email: string | null;
  sites: readonly { id: string; city: string; street: string | null; offers: readonly unknown[] }[];
};

/**
 * What a new entry lacks before BAG UB looks at it (domain 2.2, M): a way to reach the provider, a site, an address of
 * each site that has an offer, and one offer. Each with the page that asks for it, below /mein-eintrag.
 */
export function missingIn({ phone, email, sites }: Entry): Missing[] {
  const [first] = sites;
  const used = sites.filter(({ offers }) => offers.length > 0);
  const bare = (used.length > 0 ? used : sites.slice(0, 1)).filter(({ street }) => street === null);
  return [
    ...(phone === null && email === null ? [{ field: "reach" as const, page: "kontakt", place: null }] : []),
    ...(first ? [] : [{ field: "site" as const, page: "standorte/neu", place: null }]),
    ...bare.map(({ id, city }) => ({ field: "street" as const, page: `standorte/${id}/anschrift`, place: city })),
    ...(first && used.length === 0
      ? [{ field: "offer" as const, page: `standorte/${first.id}/angebot`, place: first.city }]
      : []),
  ];
}
