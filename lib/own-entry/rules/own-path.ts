import type { MemberActor } from "@/lib/platform/actor";

type To = { actor: MemberActor; providerId: string };
type Where = {
  /** Below /mein-eintrag: "kontakt", "standorte/neu?vorschlag={id}". */
  page?: string;
  query?: Readonly<Record<string, string>>;
};

/** The address of a page of one's own entry. Whoever has several says in it which one. */
export function ownPath({ actor, providerId }: To, { page, query = {} }: Where = {}): string {
  const [below, given] = (page ?? "").split("?");
  const params = new URLSearchParams(given);
  const choice = actor.memberships.length > 1 ? { eintrag: providerId } : {};
  for (const [name, value] of Object.entries({ ...query, ...choice })) params.set(name, value);
  const path = below ? `/mein-eintrag/${below}` : "/mein-eintrag";
  return params.size > 0 ? `${path}?${params}` : path;
}
