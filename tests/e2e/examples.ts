import { ask } from "./ask";

/** Entries of the example data, chosen by what they hold. */
export type Examples = { fullest: string; sparsest: string; oldest: string };

const PUBLIC = "p.visibility = 'PUBLISHED' AND p.confirmed_on > current_date - interval '17 months'";
const CELLS = `(SELECT count(*) FROM recognition r JOIN offer o ON o.id = r.offer_id
  JOIN site s ON s.id = o.site_id WHERE s.provider_id = p.id)`;
const BLANKS = "(SELECT count(*) FROM jsonb_each(to_jsonb(p)) WHERE value = 'null')";

/** Slugs that the tests visit: by number of recognitions, by gaps, by age. */
export async function findExamples(): Promise<Examples> {
  const [fullest, sparsest, oldest] = await Promise.all([
    firstSlug(`${CELLS} DESC`),
    firstSlug(`${CELLS}, ${BLANKS} DESC`),
    firstSlug("p.confirmed_on"),
  ]);
  return { fullest, sparsest, oldest };
}

/** Renames an entry as the database sees it: the old address stays as a redirect. */
export async function addFormerSlug({ slug, former }: { slug: string; former: string }) {
  await ask(
    "INSERT INTO slug_redirect (slug, provider_id) SELECT $1, id FROM provider WHERE slug = $2 ON CONFLICT DO NOTHING",
    [former, slug],
  );
  await ask("UPDATE directory_revision SET revision = revision + 1", []);
}

async function firstSlug(order: string): Promise<string> {
  const [row] = await ask<{ slug: string }>(`SELECT slug FROM provider p WHERE ${PUBLIC} ORDER BY ${order}, slug`, []);
  if (!row) throw new Error("The database has no example data.");
  return row.slug;
}
