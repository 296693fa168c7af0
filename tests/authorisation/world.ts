import { createHash, randomBytes } from "node:crypto";
import { ask } from "../e2e/ask";
import { PEOPLE, type Who } from "./matrix";
import { postAction } from "./post-action";

/** Rows of the example data that addresses and forms name. */
export type World = {
  slug: string;
  providerId: string;
  /** Another entry. */
  otherProviderId: string;
  siteId: string;
  offerId: string;
  cellId: string;
  funderId: string;
  personId: string;
  /** A question to a provider that waits for its answer. */
  queryId: string;
};

/** The cookie of each; a visitor has none. */
export type Cookies = Record<Who, string>;

const FIRST = `SELECT p.slug, p.id AS "providerId",
    (SELECT id FROM provider WHERE id <> p.id ORDER BY slug LIMIT 1) AS "otherProviderId", s.id AS "siteId", o.id AS "offerId", r.id AS "cellId",
    r.funder_id AS "funderId", (SELECT id FROM person WHERE email = 'lesend@example.org') AS "personId",
    (SELECT id FROM case_message WHERE kind = 'QUERY' AND answered_at IS NULL LIMIT 1) AS "queryId"
  FROM provider p JOIN site s ON s.provider_id = p.id JOIN offer o ON o.site_id = s.id
  JOIN recognition r ON r.offer_id = o.id WHERE p.visibility = 'PUBLISHED' AND p.confirmed_on > current_date - 360
  ORDER BY p.slug, r.id LIMIT 1`;

export async function findWorld(): Promise<World> {
  const [world] = await ask<World>(FIRST);
  if (!world) throw new Error("The database has no example data.");
  return world;
}

/**
 * Signs one example person of its own in for each row head, the way `npm start` offers it, and then takes away what
 * the head says is missing. So the cookies are real ones, and the test needs no secret of the server.
 */
export async function signEverybodyIn(baseUrl: string): Promise<Cookies> {
  const entries = await Promise.all(PEOPLE.map(async (who) => [who, await signIn(baseUrl, who)] as const));
  return Object.fromEntries(entries) as Cookies;
}

async function signIn(baseUrl: string, who: Who): Promise<string> {
  if (who === "visitor") return "";
  const token = randomBytes(32).toString("base64url");
  await ask(
    `WITH made AS (
       INSERT INTO person (id, name, email, roles, is_example, updated_at)
       VALUES (gen_random_uuid(), 'Matrix (Beispiel)', $1, $2::"StaffRole"[], true, now())
       ON CONFLICT (email) DO UPDATE SET roles = $2::"StaffRole"[], disabled_at = NULL RETURNING id)
     INSERT INTO invitation (id, purpose, token_hash, person_id, invited_by, expires_at)
     SELECT gen_random_uuid(), 'EXAMPLE', $3, id, 'system:test', now() + interval '1 hour' FROM made`,
    [emailOf(who), rolesOf(who), createHash("sha256").update(token).digest("hex")],
  );
  const { cookie } = await postAction(baseUrl, { action: OPEN_EXAMPLE, form: { token }, cookie: "" });
  await ask(`UPDATE person SET disabled_at = CASE WHEN $2 THEN now() END, roles = $3::"StaffRole"[] WHERE email = $1`, [
    emailOf(who),
    who === "disabled",
    who === "noRole" ? [] : rolesOf(who),
  ]);
  const entry = ENTRY_OF[who];
  if (entry)
    await ask(
      `INSERT INTO membership (person_id, provider_id, role) SELECT id, $2, $3::"MembershipRole" FROM person
       WHERE email = $1 ON CONFLICT DO NOTHING`,
      [emailOf(who), entry.of(await findWorld()), entry.role],
    );
  if (who === "noSecondFactor")
    await ask("UPDATE session SET second_factor_at = NULL WHERE person_id = (SELECT id FROM person WHERE email = $1)", [
      emailOf(who),
    ]);
  return cookie;
}

/** Only so many tries are allowed in a quarter of an hour, and this table makes more. */
export async function forgetAttempts(): Promise<void> {
  await ask("DELETE FROM rate_limit");
}

/** Of whose entry, and as what. */
const ENTRY_OF: Partial<Record<Who, { of: (world: World) => string; role: "OWNER" | "MEMBER" }>> = {
  OWNER: { of: ({ providerId }) => providerId, role: "OWNER" },
  MEMBER: { of: ({ providerId }) => providerId, role: "MEMBER" },
  otherOWNER: { of: ({ otherProviderId }) => otherProviderId, role: "OWNER" },
};

const OPEN_EXAMPLE = "accounts/actions/open-example openExampleAction";
const emailOf = (who: Who): string => `matrix-${who.toLowerCase()}@example.org`;
const ROLES = ["REVIEWER", "LEAD", "CONTENT", "AUDITOR"];
/** Somebody who lacks something else has the most powerful role. */
function rolesOf(who: Who): string[] {
  if (who in ENTRY_OF) return [];
  return who.split("+").every((role) => ROLES.includes(role)) ? who.split("+") : ["LEAD"];
}
