import { beforeAll, describe, expect, test } from "vitest";
import { renameSlug, editProvider } from "@/lib/providers/commands";
import { FUNDER_KINDS, type FunderKind } from "@/lib/recognitions/types";
import { SERVICE_AREAS, type ServiceArea } from "@/lib/offers/types";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { contextOf, editor, firstReviewer } from "@/tests/support/actors";
import { makeCell, makeEvidence, makeFunder, makeOffer, makeProvider, makeSite } from "@/tests/support/factories";
import { PARTICIPATION_CHECKS } from "@/tests/support/participation-checks";
import { attempt, query } from "@/tests/support/raw-sql";

let offers: Record<ServiceArea, string>;
let funders: Record<FunderKind, string>;
let first: string;
let second: string;

beforeAll(async () => {
  const provider = await makeProvider({ name: "Alter Name" });
  const site = await makeSite(provider.id);
  const [entry, training, work] = [
    await makeOffer(site.id, { area: "ENTRY" }),
    await makeOffer(site.id, { area: "TRAINING" }),
    await makeOffer(site.id, { area: "WORK" }),
  ];
  offers = { ENTRY: entry.id, TRAINING: training.id, WORK: work.id };
  const ids: [FunderKind, string][] = [];
  for (const kind of FUNDER_KINDS) ids.push([kind, (await makeFunder(kind)).id]);
  funders = Object.fromEntries(ids) as Record<FunderKind, string>;
  const cell = await makeCell({ offerId: work.id, funderId: funders.EGH });
  await makeEvidence(provider.id, cell.id);
  const review = {
    recognitionId: cell.id,
    version: cell.version,
    outcome: "CONFIRMED" as const,
    reason: "Vertrag liegt vor",
  };
  await decideReview(contextOf(firstReviewer), review);
  const { version } = await editProvider(contextOf(editor), { ...provider, patch: { name: "Neuer Name" } });
  await renameSlug(contextOf(editor), { id: provider.id });
  expect(version).toBe(2);
  first = provider.id;
  second = (await makeProvider({ name: "Anderer" })).id;
});

const FILE = (mediaType: string, data: string, deletedAt: string) =>
  `INSERT INTO evidence_file (id, evidence_id, name, media_type, size, sha256, key_id, iv, tag, data, added_by, deleted_at)
   SELECT gen_random_uuid(), id, 'a', '${mediaType}', 1, '', '', '', '', ${data}, 'system:x', ${deletedAt} FROM evidence LIMIT 1`;
const PERSON = (columns: string, values: string) =>
  `INSERT INTO person (id, name, updated_at, ${columns}) VALUES ('00000000-0000-7000-8000-000000000001', 'x', now(), ${values})`;
const MAIL = (state: string, sentAt: string) =>
  `INSERT INTO outbox_mail (id, channel, template, recipient, subject, text, html, state, sent_at)
   VALUES (gen_random_uuid(), 'ENTRY', 'x', 'a@example.org', 'x', 'x', 'x', '${state}', ${sentAt})`;
const SETTLED = (state: string, at: string, by: string) =>
  MAIL(state, state === "SENT" ? "now()" : "NULL")
    .replace("sent_at)", "sent_at, settled_at, settled_by)")
    .replace(/\)$/, `, ${at}, ${by})`);
const OWN = "'00000000-0000-7000-8000-000000000001'";

const CATCHMENT = (kind: string, counties: string, km: string) =>
  `UPDATE site SET catchment_kind = ${kind}, catchment_counties = ${counties}, catchment_km = ${km}`;

/** constraint → what it refuses, and the nearest that it must let through. */
const CHECKS: Record<string, { refused: string[]; accepted: string[] }> = {
  recognition_funder_pays_area: {
    refused: ["UPDATE funder SET kind = 'BA' WHERE kind = 'EGH'"],
    accepted: ["UPDATE funder SET kind = 'UV' WHERE kind = 'EGH'"],
  },
  recognition_period: {
    refused: ["UPDATE recognition SET valid_from = '2026-02-02', valid_until = '2026-02-01'"],
    accepted: [
      "UPDATE recognition SET valid_from = '2026-02-01', valid_until = '2026-02-01'",
      "UPDATE recognition SET valid_from = NULL, valid_until = '2026-02-01'",
    ],
  },
  recognition_confirmed_has_day: {
    refused: [
      "UPDATE recognition SET review_status = 'CONFIRMED', reviewed_on = '2026-01-01', next_review_on = NULL",
      "UPDATE recognition SET review_status = 'CONFIRMED', reviewed_on = NULL, next_review_on = '2026-01-01'",
    ],
    accepted: [
      "UPDATE recognition SET review_status = 'CONFIRMED', reviewed_on = '2026-01-01', next_review_on = '2027-01-01'",
    ],
  },
  evidence_period: {
    refused: ["UPDATE evidence SET issued_on = '2026-02-02', valid_until = '2026-02-01'"],
    accepted: ["UPDATE evidence SET issued_on = '2026-02-01', valid_until = '2026-02-01'"],
  },
  site_postcode: {
    refused: [
      "UPDATE site SET postcode = '3411a'",
      "UPDATE site SET postcode = '3411'",
      "UPDATE site SET postcode = ' 3411'",
    ],
    accepted: ["UPDATE site SET postcode = '01067'"],
  },
  site_county: {
    refused: ["UPDATE site SET county = '0661'", "UPDATE site SET county = 'HE611'"],
    accepted: ["UPDATE site SET county = '06611'"],
  },
  site_in_germany: {
    refused: [
      "UPDATE site SET lat = 47.19",
      "UPDATE site SET lat = 55.11",
      "UPDATE site SET lon = 5.79",
      "UPDATE site SET lon = 15.11",
    ],
    accepted: ["UPDATE site SET lat = 47.2, lon = 5.8", "UPDATE site SET lat = 55.1, lon = 15.1"],
  },
  site_uncertainty: {
    refused: ["UPDATE site SET uncertainty_km = -0.1"],
    accepted: ["UPDATE site SET uncertainty_km = 0"],
  },
  site_catchment: {
    refused: [
      CATCHMENT("NULL", "'{06611}'", "NULL"),
      CATCHMENT("NULL", "'{}'", "30"),
      CATCHMENT("'COUNTIES'", "'{}'", "NULL"),
      CATCHMENT("'COUNTIES'", "NULL", "NULL"),
      CATCHMENT("'COUNTIES'", "'{06611}'", "30"),
      CATCHMENT("'RADIUS'", "'{}'", "NULL"),
      CATCHMENT("'RADIUS'", "'{06611}'", "30"),
      CATCHMENT("'LAND'", "'{}'", "30"),
      CATCHMENT("'NATIONWIDE'", "'{06611}'", "NULL"),
    ],
    accepted: [
      CATCHMENT("NULL", "NULL", "NULL"),
      CATCHMENT("'COUNTIES'", "'{06611}'", "NULL"),
      CATCHMENT("'RADIUS'", "'{}'", "30"),
      CATCHMENT("'LAND'", "'{}'", "NULL"),
      CATCHMENT("'NATIONWIDE'", "NULL", "NULL"),
    ],
  },
  offer_ages: {
    refused: ["UPDATE offer SET min_age = 19, max_age = 18"],
    accepted: ["UPDATE offer SET min_age = 18, max_age = 18", "UPDATE offer SET min_age = NULL, max_age = 18"],
  },
  offer_hours: {
    refused: ["UPDATE offer SET weekly_hours_min = 20.5, weekly_hours_max = 20"],
    accepted: ["UPDATE offer SET weekly_hours_min = 20, weekly_hours_max = 20"],
  },
  offer_place_count: {
    refused: ["UPDATE offer SET place_count = -1"],
    accepted: ["UPDATE offer SET place_count = 0"],
  },
  offer_places_dated: {
    refused: [
      "UPDATE offer SET places = 'FREE', places_on = NULL",
      "UPDATE offer SET places = NULL, places_on = '2026-01-01'",
    ],
    accepted: [
      "UPDATE offer SET places = 'FREE', places_on = '2026-01-01'",
      "UPDATE offer SET places = NULL, places_on = NULL",
    ],
  },
  review_decision_four_eyes: {
    refused: ["UPDATE review_decision SET seconded_by = decided_by, seconded_at = now()"],
    accepted: ["UPDATE review_decision SET seconded_by = 'system:second-reviewer', seconded_at = now()"],
  },
  review_decision_seconded: {
    refused: [
      "UPDATE review_decision SET seconded_by = 'system:second-reviewer', seconded_at = NULL",
      "UPDATE review_decision SET seconded_by = NULL, seconded_at = now()",
    ],
    accepted: ["UPDATE review_decision SET seconded_by = NULL, seconded_at = NULL"],
  },
  review_decision_second_reason: {
    refused: ["UPDATE review_decision SET second_reason = 'x', seconded_by = NULL, seconded_at = NULL"],
    accepted: ["UPDATE review_decision SET second_reason = 'x', seconded_by = 'system:x', seconded_at = now()"],
  },
  review_decision_found_open_ended: {
    refused: ["UPDATE review_decision SET found_open_ended = true, found_until = '2026-01-01'"],
    accepted: ["UPDATE review_decision SET found_open_ended = true, found_until = NULL"],
  },
  review_decision_found_period: {
    refused: ["UPDATE review_decision SET found_from = '2026-02-02', found_until = '2026-02-01'"],
    accepted: ["UPDATE review_decision SET found_from = '2026-02-01', found_until = '2026-02-01'"],
  },
  review_decision_returned: {
    refused: [
      "UPDATE review_decision SET settled_at = NULL, returned_by = 'system:x', returned_at = now(), returned_reason = NULL",
      "UPDATE review_decision SET settled_at = NULL, returned_by = NULL, returned_at = now(), returned_reason = 'x'",
      "UPDATE review_decision SET settled_at = now(), returned_by = 'system:x', returned_at = now(), returned_reason = 'x'",
      "UPDATE review_decision SET settled_at = NULL, returned_by = decided_by, returned_at = now(), returned_reason = 'x'",
    ],
    accepted: [
      "UPDATE review_decision SET settled_at = NULL, returned_by = 'system:x', returned_at = now(), returned_reason = 'x'",
    ],
  },
  evidence_file_media_type: {
    refused: [FILE("text/html", "''", "NULL"), FILE("image/svg+xml", "''", "NULL")],
    accepted: [FILE("application/pdf", "''", "NULL"), FILE("image/png", "''", "NULL")],
  },
  evidence_file_deleted: {
    refused: [FILE("image/jpeg", "NULL", "NULL"), FILE("image/jpeg", "''", "now()")],
    accepted: [FILE("image/jpeg", "NULL", "now()")],
  },
  outbox_mail_settled_by_somebody: {
    refused: [
      SETTLED("BOUNCED", "now()", "NULL"),
      SETTLED("FAILED", "NULL", "'system:x'"),
      SETTLED("SENT", "now()", "'system:x'"),
      SETTLED("QUEUED", "now()", "'system:x'"),
    ],
    accepted: [SETTLED("BOUNCED", "now()", "'system:x'"), SETTLED("FAILED", "NULL", "NULL")],
  },
  outbox_mail_sent: {
    refused: [MAIL("SENT", "NULL")],
    accepted: [MAIL("SENT", "now()"), MAIL("FAILED", "NULL"), MAIL("QUEUED", "NULL")],
  },
  person_email_lower: {
    refused: [PERSON("email", "'Jemand@example.org'")],
    accepted: [PERSON("email", "'jemand@example.org'")],
  },
  person_not_own_deputy: {
    refused: [PERSON("email, deputy_id, deputy_from", `'a@example.org', ${OWN}, '2026-02-01'`)],
    accepted: [PERSON("email, deputy_id, deputy_from", "'a@example.org', NULL, NULL")],
  },
  person_deputy_period: {
    refused: [PERSON("email, deputy_from", "'a@example.org', '2026-02-01'")],
    accepted: [PERSON("email", "'a@example.org'")],
  },
  provider_slug: {
    refused: ["", "a--b", "-a", "a-", "süd", "A", "a b", "a/b"].map(
      (slug) => `UPDATE provider SET slug = '${slug}' WHERE slug = 'anderer'`,
    ),
    accepted: [
      "UPDATE provider SET slug = 'a' WHERE slug = 'anderer'",
      "UPDATE provider SET slug = 'a-2' WHERE slug = 'anderer'",
    ],
  },
  slug_redirect_slug: {
    refused: ["UPDATE slug_redirect SET slug = 'Alter-Name'", "UPDATE slug_redirect SET slug = 'a-'"],
    accepted: ["UPDATE slug_redirect SET slug = 'ganz-alter-name'"],
  },
  directory_revision_single: {
    refused: ["INSERT INTO directory_revision (id) VALUES (2)"],
    accepted: ["UPDATE directory_revision SET revision = revision + 1"],
  },
  ...PARTICIPATION_CHECKS,
};

const refused = Object.entries(CHECKS).flatMap(([name, { refused }]) => refused.map((sql) => [name, sql] as const));
const accepted = Object.entries(CHECKS).flatMap(([name, { accepted }]) => accepted.map((sql) => [name, sql] as const));

describe("a CHECK", () => {
  test.each(refused)("%s refuses: %s", async (name, sql) => {
    expect(await attempt(sql)).toBe(name);
  });

  test.each(accepted)("%s lets through: %s", async (_name, sql) => {
    expect(await attempt(sql)).toBe("accepted");
  });

  test("is attacked here, whichever the database has", async () => {
    const rows = await query(
      "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace",
    );
    expect(rows.map(({ conname }) => conname).toSorted()).toEqual(Object.keys(CHECKS).toSorted());
  });

  test("is not attacked in vain: every table has a row", async () => {
    for (const table of ["provider", "site", "offer", "recognition", "evidence", "review_decision", "slug_redirect"]) {
      expect(await query(`SELECT FROM ${table}`), table).not.toHaveLength(0);
    }
  });
});

describe("§ 63 SGB IX", () => {
  const BEFORE_WORK: FunderKind[] = ["BA", "DRV"];
  const ONLY_WORK: FunderKind[] = ["EGH", "JUGENDHILFE"];
  const pays = (area: ServiceArea, kind: FunderKind) =>
    area === "WORK" ? !BEFORE_WORK.includes(kind) : !ONLY_WORK.includes(kind);
  const pairs = SERVICE_AREAS.flatMap((area) =>
    FUNDER_KINDS.map((kind) => ({ area, kind, allowed: pays(area, kind) })),
  );

  test("makes 18 pairs, 12 of them lawful", () => {
    expect(pairs).toHaveLength(18);
    expect(pairs.filter(({ allowed }) => allowed)).toHaveLength(12);
  });

  test.each(pairs)("$kind pays $area: $allowed", async ({ area, kind, allowed }) => {
    const answer = await attempt(
      `INSERT INTO recognition (id, updated_at, offer_id, area, funder_id, funder_kind, status)
       VALUES (gen_random_uuid(), now(), $1, $2, $3, $4, 'GRANTED') ON CONFLICT (offer_id, funder_id) DO NOTHING`,
      [offers[area], area, funders[kind], kind],
    );
    expect(answer).toBe(allowed ? "accepted" : "recognition_funder_pays_area");
  });
});

describe("a key", () => {
  test.each([
    [
      "one cell per offer and funder",
      "recognition_offer_id_funder_id_key",
      `INSERT INTO recognition (id, updated_at, offer_id, area, funder_id, funder_kind, status)
       SELECT gen_random_uuid(), now(), offer_id, area, funder_id, funder_kind, 'PLANNED' FROM recognition`,
    ],
    [
      "a cell cannot claim another area than its offer's",
      "recognition_offer_id_area_fkey",
      "UPDATE recognition SET area = 'TRAINING', funder_kind = 'UV', funder_id = (SELECT id FROM funder WHERE kind = 'UV')",
    ],
    [
      "a cell cannot claim another kind than its funder's",
      "recognition_funder_id_funder_kind_fkey",
      "UPDATE recognition SET funder_kind = 'UV'",
    ],
    ["a funder with cells stays", "recognition_funder_id_funder_kind_fkey", "DELETE FROM funder WHERE kind = 'EGH'"],
    [
      "one offer per site and area",
      "offer_site_id_area_key",
      "UPDATE offer SET area = 'ENTRY' WHERE area = 'TRAINING'",
    ],
    ["one entry per slug", "provider_slug_key", "UPDATE provider SET slug = 'anderer' WHERE slug = 'neuer-name'"],
    ["one entry per identifier", "provider_identifier_key", "UPDATE provider SET identifier = 'A 1'"],
    ["one funder per key", "funder_key_key", "UPDATE funder SET key = 'ba:test'"],
    ["one number per version of an entry", "entry_version_entry_id_number_key", "UPDATE entry_version SET number = 1"],
  ])("keeps: %s", async (_what, name, sql) => {
    expect(await attempt(sql)).toBe(name);
  });
});

describe("an address", () => {
  test("that leads on is never given to another entry", async () => {
    expect(await attempt("UPDATE provider SET slug = 'alter-name' WHERE id = $1", [second])).toBe("provider_slug_key");
    expect(await attempt("UPDATE provider SET slug = 'alter-name-2' WHERE id = $1", [second])).toBe("accepted");
  });

  test("that leads on may become the entry's own again", async () => {
    expect(await attempt("UPDATE provider SET slug = 'alter-name' WHERE id = $1", [first])).toBe("accepted");
  });

  test("of a living entry leads nowhere else", async () => {
    const redirect = "INSERT INTO slug_redirect (slug, provider_id) VALUES ($1, $2)";
    expect(await attempt(redirect, ["anderer", first])).toBe("slug_redirect_pkey");
    expect(await attempt(redirect, ["anderer", second])).toBe("accepted");
  });
});

describe("history", () => {
  const RESTRICT_VIOLATION = "23001";

  test.each([
    "UPDATE audit_entry SET action = 'x'",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "TRUNCATE recognition_event",
    "UPDATE recognition_event SET ground = 'x'",
    "DELETE FROM recognition_event",
  ])("is not rewritten: %s", async (sql) => {
    expect(await attempt(sql)).toBe(RESTRICT_VIOLATION);
  });

  test("of a cell goes with its entry, the audit stays", async () => {
    const [audit] = await query("SELECT count(*) FROM audit_entry");
    expect(await attempt("DELETE FROM provider")).toBe("accepted");
    expect((await query("SELECT count(*) FROM audit_entry"))[0]).toEqual(audit);
  });
});
