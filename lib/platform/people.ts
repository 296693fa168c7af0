import "server-only";
import { db } from "./db";

const PERSON = "person:";
/** Whose account is gone: what they did stays, their name does not. */
export const FORMER_PERSON = "ehemalige Redaktion";

/** The people behind actor ids, by actor id; whoever is gone by `FORMER_PERSON`. Jobs and visitors have no name. */
export async function namesOf(actors: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const people = [...new Set(actors.filter((actor) => actor?.startsWith(PERSON)))].map((actor) => actor ?? "");
  if (people.length === 0) return new Map();
  const rows = await db.person.findMany({
    where: { id: { in: people.map((actor) => actor.slice(PERSON.length)) } },
    select: { id: true, name: true },
  });
  const known = new Map(rows.map(({ id, name }) => [PERSON + id, name]));
  return new Map(people.map((actor) => [actor, known.get(actor) ?? FORMER_PERSON]));
}
