import { emptyQuery, formatQuery } from "@/lib/search/query";
import type { Query } from "@/lib/search/types";

/** The address of a search, without its language. */
export function searchHref(query: Query): string {
  const parameters = formatQuery(query).toString();
  return parameters === "" ? "/anbieter" : `/anbieter?${parameters}`;
}

/** Nothing was asked for yet: the page shows everything there is. */
export function isUnasked(query: Query): boolean {
  return formatQuery({ ...query, page: 1 }).size === 0;
}

/** Name and value of the form field that asks for this one thing, as the address writes it. */
export function fieldFor(asked: Partial<Query>): { name: string; value: string } {
  for (const [name, value] of formatQuery({ ...emptyQuery(), ...asked })) return { name, value };
  throw new RangeError("a default has no field of its own");
}
