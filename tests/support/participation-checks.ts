type Checks = Record<string, { refused: string[]; accepted: string[] }>;

const insert = (table: string, values: Record<string, string>, from = ""): string =>
  `INSERT INTO ${table} (${Object.keys(values).join(", ")}) SELECT ${Object.values(values).join(", ")} ${from}`;
const SLUG = "FROM provider WHERE slug = 'anderer'";

const PROPOSAL = (values: Record<string, string>): string =>
  insert(
    "proposal",
    {
      id: "gen_random_uuid()",
      provider_id: "id",
      target: "'SITE'",
      target_id: "id",
      base_version: "1",
      operation: "'UPDATE'",
      payload: "'{}'",
      base: "'{}'",
      state: "'SUBMITTED'",
      submitted_by: "'system:x'",
      submitted_at: "now()",
      updated_at: "now()",
      ...values,
    },
    SLUG,
  );
const CLAIM = (email: string): string =>
  insert(
    "claim",
    {
      id: "gen_random_uuid()",
      provider_id: "id",
      email: `'${email}'`,
      name: "'x'",
      method: "'LETTER'",
      updated_at: "now()",
    },
    SLUG,
  );
const INVITATION = (values: Record<string, string>): string =>
  insert(
    "invitation",
    {
      id: "gen_random_uuid()",
      token_hash: "gen_random_uuid()::text",
      invited_by: "'system:x'",
      expires_at: "now()",
      ...values,
    },
    SLUG,
  );
const REPORT = (state: string, closedAt: string): string =>
  insert("report", {
    id: "gen_random_uuid()",
    subject: "'OTHER'",
    body: "'x'",
    due_on: "'2026-01-01'",
    updated_at: "now()",
    state: `'${state}'`,
    closed_at: closedAt,
  });
const RUN = (values: Record<string, string>): string =>
  insert("import_run", {
    id: "gen_random_uuid()",
    updated_at: "now()",
    added_by: "'system:x'",
    file_name: "'x'",
    size: "1",
    sha256: "'x'",
    data: "''::bytea",
    state: "'READY'",
    keep_examples: "true",
    preview: "'{}'",
    ordered_by: "'system:x'",
    ordered_at: "now()",
    ...values,
  });
const TEXT = (values: Record<string, string>): string =>
  insert("content_version", {
    id: "gen_random_uuid()",
    key: "'x'",
    locale: "'de'",
    number: "1",
    at: "now()",
    actor_id: "'system:x'",
    reason: "'x'",
    keeper: "'LEAD'",
    review_on: "'2026-01-01'",
    ...values,
  });

const PICTURE = (values: Record<string, string>): string =>
  insert(
    "picture",
    {
      id: "gen_random_uuid()",
      provider_id: "id",
      kind: "'PHOTO'",
      alt_text: "'x'",
      width: "1",
      height: "1",
      sha256: "repeat('0', 64)",
      data: "''::bytea",
      added_by: "'system:x'",
      updated_at: "now()",
      ...values,
    },
    SLUG,
  );
const REMINDER = (values: Record<string, string>): string =>
  insert(
    "reminder",
    {
      id: "gen_random_uuid()",
      provider_id: "id",
      kind: "'CONFIRMATION'",
      due_on: "'2026-01-01'::date",
      days: "60",
      token_hash: "'x'",
      expires_at: "now()",
      ...values,
    },
    SLUG,
  );

/** What the database itself refuses of members, proposals, reports, imports and texts. */
export const PARTICIPATION_CHECKS: Checks = {
  provider_confirm_every: {
    refused: ["UPDATE provider SET confirm_every = 0", "UPDATE provider SET confirm_every = 13"],
    accepted: ["UPDATE provider SET confirm_every = 1", "UPDATE provider SET confirm_every = 12"],
  },
  claim_email_lower: { refused: [CLAIM("Jemand@example.org")], accepted: [CLAIM("jemand@example.org")] },
  invitation_membership: {
    refused: [
      INVITATION({ purpose: "'PROVIDER'", membership_role: "NULL", provider_id: "id" }),
      INVITATION({ purpose: "'MEMBER'", membership_role: "'MEMBER'", provider_id: "NULL" }),
      INVITATION({ purpose: "'STAFF'", membership_role: "'OWNER'", provider_id: "id" }),
    ],
    accepted: [
      INVITATION({ purpose: "'MEMBER'", membership_role: "'MEMBER'", provider_id: "id" }),
      INVITATION({ purpose: "'SIGN_IN'" }),
    ],
  },
  proposal_target: {
    refused: [
      PROPOSAL({ operation: "'CREATE'" }),
      PROPOSAL({ target_id: "NULL", base_version: "NULL" }),
      PROPOSAL({ base_version: "NULL" }),
      PROPOSAL({ target: "'FUNDING'", operation: "'REMOVE'" }),
    ],
    accepted: [
      PROPOSAL({}),
      PROPOSAL({ operation: "'CREATE'", target_id: "NULL", base_version: "NULL" }),
      PROPOSAL({ target: "'FUNDING'" }),
    ],
  },
  proposal_decided: {
    refused: [
      PROPOSAL({ state: "'APPROVED'" }),
      PROPOSAL({ decided_at: "now()", decided_by: "'system:x'" }),
      PROPOSAL({ state: "'REFUSED'", decided_at: "now()" }),
    ],
    accepted: [PROPOSAL({ state: "'REFUSED'", decided_at: "now()", decided_by: "'system:x'" })],
  },
  report_closed: {
    refused: [REPORT("OPEN", "now()"), REPORT("UPHELD", "NULL")],
    accepted: [REPORT("OPEN", "NULL"), REPORT("DISMISSED", "now()")],
  },
  page_answer_month: {
    refused: [insert("page_answer", { page: "'/'", month: "'2026-01-02'::date" })],
    accepted: [insert("page_answer", { page: "'/'", month: "'2026-01-01'::date" })],
  },
  entry_views_month: {
    refused: [insert("entry_views", { provider_id: "id", month: "'2026-01-02'::date" }, SLUG)],
    accepted: [insert("entry_views", { provider_id: "id", month: "'2026-01-01'::date" }, SLUG)],
  },
  import_run_file: { refused: [RUN({ data: "NULL" })], accepted: [RUN({ data: "NULL", state: "'DISCARDED'" })] },
  import_run_order: {
    refused: [RUN({ state: "'QUEUED'", ordered_by: "NULL" }), RUN({ state: "'QUEUED'", ordered_at: "NULL" })],
    accepted: [RUN({ state: "'QUEUED'" }), RUN({ ordered_by: "NULL", ordered_at: "NULL" })],
  },
  import_run_end: {
    refused: [RUN({ state: "'DONE'" }), RUN({ finished_at: "now()" })],
    accepted: [RUN({ state: "'DONE'", finished_at: "now()" })],
  },
  picture_alt_text: { refused: [PICTURE({ alt_text: "' '" })], accepted: [PICTURE({})] },
  picture_size: { refused: [PICTURE({ width: "0" }), PICTURE({ height: "0" })], accepted: [PICTURE({})] },
  picture_sha256: { refused: [PICTURE({ sha256: "'x'" })], accepted: [PICTURE({})] },
  reminder_days: { refused: [REMINDER({ days: "30 + 1" })], accepted: [REMINDER({}), REMINDER({ days: "0" })] },
  reminder_token: {
    refused: [REMINDER({ expires_at: "NULL" }), REMINDER({ token_hash: "NULL", expires_at: "NULL", used_at: "now()" })],
    accepted: [REMINDER({ used_at: "now()" }), REMINDER({ token_hash: "NULL", expires_at: "NULL" })],
  },
  entry_version_seen: {
    refused: ["UPDATE entry_version SET seen_at = now()", "UPDATE entry_version SET seen_by = 'system:x'"],
    accepted: ["UPDATE entry_version SET seen_at = now(), seen_by = 'system:x'"],
  },
  content_version_locale: {
    refused: [TEXT({ locale: "'fr'", source_hash: "'x'" })],
    accepted: [TEXT({ locale: "'en'", source_hash: "'x'" })],
  },
  content_version_number: { refused: [TEXT({ number: "0" })], accepted: [TEXT({})] },
  content_version_source: {
    refused: [TEXT({ source_hash: "'x'" }), TEXT({ locale: "'en'" })],
    accepted: [TEXT({ locale: "'de-simple'", source_hash: "'x'" })],
  },
  content_version_checked: {
    refused: [
      TEXT({ locale: "'de-simple'", source_hash: "'x'", checked_by: "'x'" }),
      TEXT({ checked_by: "'x'", checked_on: "'2026-01-01'" }),
    ],
    accepted: [TEXT({ locale: "'de-simple'", source_hash: "'x'", checked_by: "'x'", checked_on: "'2026-01-01'" })],
  },
};
