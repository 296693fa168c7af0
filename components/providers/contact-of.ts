import type { PublicEntry, PublicSite } from "@/lib/directory/types/public-entry";

type Contact = Pick<PublicEntry, "phone" | "email" | "website">;
type SiteContact = Pick<PublicSite, "phone" | "email">;

/** The provider's own contact; what it lacks comes from its only site. With several sites nobody could say whose it is. */
export function contactOf({ phone, email, website, sites }: Contact & { sites: readonly SiteContact[] }): Contact {
  const site = sites.length === 1 ? sites[0] : undefined;
  return { phone: phone ?? site?.phone ?? null, email: email ?? site?.email ?? null, website };
}
