import { beforeEach, describe, expect, test } from "vitest";
import { queryText } from "@/lib/cases/mails";
import { dropDraft, saveDraft } from "@/lib/content/commands/drafts";
import { publishText } from "@/lib/content/commands/publish-text";
import { recordEasyCheck } from "@/lib/content/commands/record-easy-check";
import { restoreText } from "@/lib/content/commands/restore-text";
import { getBuiltIn } from "@/lib/content/queries/built-in";
import { getMailTexts } from "@/lib/content/queries/mail-texts";
import { getEasyCheck, getPageText } from "@/lib/content/queries/published";
import { getText, getVersion, listTexts } from "@/lib/content/queries/staff-texts";
import type { Publication } from "@/lib/content/schema";
import type { TextId } from "@/lib/content/types";
import type { StaffRole } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { contextOf, NOW, staff, staffScope, visitor } from "@/tests/support/actors";
import { overlap } from "@/tests/support/overlap";
import { queriesOf } from "@/tests/support/query-count";
import { query } from "@/tests/support/raw-sql";
import { refusalOf } from "@/tests/support/traces";

const OTHER = "00000000-0000-7000-8000-000000000002";
const editor = contextOf(staff(["CONTENT"]));
const lead = contextOf(staff(["LEAD"], OTHER));
const reader = staffScope(["CONTENT"]);
const TODAY = "2026-03-12";

const HELP = { key: "help", locale: "de" } as const;
const EASY = { key: "help", locale: "de-simple" } as const;

/** A page of text without computed parts, changed. */
const change = (overrides: Partial<Publication> = {}): Publication => ({
  ...HELP,
  base: 0,
  body: "Rufen Sie **an**.",
  keeper: "CONTENT",
  reviewOn: "2027-01-01",
  reason: "Neue Telefonzeiten",
  matchesGerman: false,
  ...overrides,
});
const draft = (overrides: Partial<Publication> = {}) => {
  const { base, body, ...values } = change(overrides);
  return { ...values, base, body };
};

async function revision(): Promise<bigint> {
  return (await db.directoryRevision.findUniqueOrThrow({ where: { id: 1 } })).revision;
}
const shownIn = async ({ key, locale }: TextId & { key: "help" }) =>
  (await getPageText({ page: key, locale, revision: await revision() })).body;
const audits = async () =>
  (
    await db.auditEntry.findMany({
      where: { entity: { in: ["content_page", "mail_template"] } },
      orderBy: { id: "asc" },
    })
  ).map(({ action, entityId, version }) => `${action} ${entityId} ${String(version)}`);
const standing = async (id: TextId) => (await getText(reader, id, NOW)).standing;

beforeEach(async () => {
  await query("DELETE FROM content_version");
  await query("DELETE FROM content_draft");
  await query("UPDATE directory_revision SET revision = revision + 1");
});

describe("who may", () => {
  const roles: StaffRole[][] = [["REVIEWER"], ["AUDITOR"]];
  const writes = [
    ["publish", (ctx: typeof editor) => publishText(ctx, change())],
    ["keep a draft", (ctx: typeof editor) => saveDraft(ctx, draft())],
    ["drop a draft", (ctx: typeof editor) => dropDraft(ctx, HELP)],
    ["restore", (ctx: typeof editor) => restoreText(ctx, { ...HELP, base: 0, number: 0, reason: "x" })],
    [
      "record a check",
      (ctx: typeof editor) => recordEasyCheck(ctx, { key: "help", base: 0, group: "G", checkedOn: TODAY }),
    ],
  ] as const;

  test.each(writes)("%s: not visitors, reviewers and those who only read", async (_what, write) => {
    for (const actor of [visitor, ...roles.map((each) => staff(each))])
      expect(await refusalOf(() => write(contextOf(actor)))).toBe("forbidden");
    expect(await db.contentVersion.count()).toBe(0);
  });

  test("a reviewer does not read them", async () => {
    const reviewer = staffScope(["REVIEWER"]);
    expect(await refusalOf(() => listTexts(reviewer, NOW))).toBe("forbidden");
    expect(await refusalOf(() => getText(reviewer, HELP, NOW))).toBe("forbidden");
    expect(await refusalOf(() => getVersion(reviewer, HELP, 0))).toBe("forbidden");
    expect((await listTexts(staffScope(["AUDITOR"]), NOW)).length).toBe(15);
  });
});

describe("publishing", () => {
  test("shows the text in its language from the next revision on, and asks nothing while nothing changes", async () => {
    const before = await getBuiltIn(EASY);
    expect(await shownIn(HELP)).toBe(await getBuiltIn(HELP));
    const then = await revision();
    await publishText(editor, change());
    expect(await revision()).toBe(then + 1n);
    expect(await shownIn(HELP)).toBe("Rufen Sie **an**.");
    expect(await shownIn(EASY)).toBe(before);
    const now = await revision();
    expect(await queriesOf(() => getPageText({ page: "help", locale: "de", revision: now }))).toBe(0);
    expect(await audits()).toEqual(["content_page.publish help/de 1"]);
  });

  test("keeps every Fassung with who, when and why", async () => {
    await publishText(editor, change());
    await publishText(lead, change({ base: 1, body: "Zweite.", keeper: "LEAD", reason: "Kürzer" }));
    const { versions, standing: now } = await getText(reader, HELP, NOW);
    expect(versions.map(({ number, reason, body }) => [number, reason, body.slice(0, 12)])).toEqual([
      [2, "Kürzer", "Zweite."],
      [1, "Neue Telefonzeiten", "Rufen Sie **"],
      [0, null, "Sie müssen d"],
    ]);
    expect(now).toMatchObject({ number: 2, keeper: "LEAD", reviewOn: "2027-01-01", isReviewDue: false });
    const found = await getVersion(reader, HELP, 2);
    expect([found?.before?.number, found?.newest.number]).toEqual([1, 2]);
    expect(await getVersion(reader, HELP, 3)).toBeNull();
  });

  test("of the same text and date makes no Fassung", async () => {
    await publishText(editor, change());
    expect(await publishText(editor, change({ base: 1, reason: "noch einmal" }))).toEqual({
      number: 1,
      changed: false,
    });
    expect(await db.contentVersion.count()).toBe(1);
  });

  test("of the built-in text stores no copy: later software may bring a better one", async () => {
    await publishText(editor, change({ body: await getBuiltIn(HELP) }));
    expect((await db.contentVersion.findFirstOrThrow()).body).toBeNull();
    expect(await shownIn(HELP)).toBe(await getBuiltIn(HELP));
  });

  test("is refused without the parts that the software works out", async () => {
    const about = change({ key: "about", body: "Ohne Liste" });
    expect(await refusalOf(() => publishText(editor, about))).toBe("invalid");
    await publishText(editor, { ...about, body: "Mit\n\n[[kostentraeger]]" });
  });

  test("of a mail's sentence changes mails and no page", async () => {
    const then = await revision();
    await publishText(editor, change({ key: "query.PERIOD", body: "Bis wann gilt das?" }));
    expect(await getMailTexts()).toMatchObject({
      "query.PERIOD": "Bis wann gilt das?",
      "query.SITES": await getBuiltIn({ key: "query.SITES", locale: "de" }),
    });
    expect(queryText({ queryBlocks: ["PERIOD"], queryText: "Danke." }, await getMailTexts())).toBe(
      "Bis wann gilt das?\n\nDanke.",
    );
    expect(await revision()).toBe(then);
    expect(await audits()).toContain("mail_template.publish query.PERIOD/de 1");
  });
});

describe("two people", () => {
  test("one after the other from the same Fassung: the second is told, and the first text stays", async () => {
    await publishText(editor, change());
    expect(await refusalOf(() => publishText(lead, change({ body: "Andere." })))).toBe("conflict");
    expect(await shownIn(HELP)).toBe("Rufen Sie **an**.");
  });

  test("at the same moment: one is published, the other is told", async () => {
    const first = (inner: typeof editor) => publishText({ ...inner, actor: editor.actor }, change());
    expect(await overlap(first, () => publishText(lead, change({ body: "Andere." })))).toBe("conflict");
    expect(await db.contentVersion.count()).toBe(1);
  });

  test("keep drafts of their own, and publishing takes away only one's own", async () => {
    await saveDraft(editor, draft({ body: "Von mir" }));
    await saveDraft(lead, draft({ body: "Von ihr" }));
    await saveDraft(editor, draft({ body: "Von mir, länger", reason: "" }));
    expect((await getText(reader, HELP, NOW)).draft?.values.body).toBe("Von mir, länger");
    await publishText(editor, change());
    expect((await getText(reader, HELP, NOW)).draft).toBeNull();
    const other = await getText(staffScope(["LEAD"], OTHER), HELP, NOW);
    expect(other.draft).toMatchObject({ base: 0, values: { body: "Von ihr" } });
    await dropDraft(lead, HELP);
    expect(await db.contentDraft.count()).toBe(0);
    expect((await audits()).filter((entry) => entry.startsWith("content_page.publish help/de")).length).toBeGreaterThan(
      0,
    );
  });
});

describe("translations", () => {
  test("are old once the German text changed, until somebody has compared them", async () => {
    expect((await standing(EASY)).isTranslationOld).toBe(false);
    await publishText(editor, change());
    expect((await standing(EASY)).isTranslationOld).toBe(true);
    const easy = change({ ...EASY, body: "Rufen Sie an." });
    await publishText(editor, easy);
    expect((await standing(EASY)).isTranslationOld).toBe(true);
    await publishText(editor, { ...easy, base: 1, matchesGerman: true });
    expect(await standing(EASY)).toMatchObject({ number: 2, isTranslationOld: false });
  });
});

describe("a check by people with learning difficulties", () => {
  const check = (base = 0) =>
    recordEasyCheck(editor, { key: "help", base, group: "Prüfgruppe (Beispiel)", checkedOn: TODAY });
  const shown = async () => getEasyCheck({ page: "help", revision: await revision(), today: TODAY });

  test("stands on the page until the German text changes", async () => {
    expect(await shown()).toBeNull();
    await check();
    expect(await shown()).toEqual({ group: "Prüfgruppe (Beispiel)", day: TODAY });
    await publishText(editor, change());
    expect(await shown()).toBeNull();
    expect((await standing(EASY)).easy).toMatchObject({ state: "STALE" });
  });

  test("ends with a change of the text itself, not with another date of review", async () => {
    await check();
    const same = change({ ...EASY, base: 1, body: await getBuiltIn(EASY), reviewOn: "2028-01-01" });
    await publishText(editor, same);
    expect((await standing(EASY)).easy?.state).toBe("CHECKED");
    await publishText(editor, { ...same, base: 2, body: "Neu." });
    expect((await standing(EASY)).easy?.state).toBe("UNCHECKED");
    await restoreText(editor, { ...EASY, base: 3, number: 2, reason: "War besser" });
    expect((await standing(EASY)).easy?.state).toBe("CHECKED");
  });

  test("is refused for an old translation, another Fassung, a day to come and mails", async () => {
    const record = { key: "help", base: 0, group: "G", checkedOn: "2026-03-13" } as const;
    expect(await refusalOf(() => recordEasyCheck(editor, record))).toBe("invalid");
    expect(await refusalOf(() => check(7))).toBe("conflict");
    expect(await refusalOf(() => recordEasyCheck(editor, { ...record, key: "query.QLHB", checkedOn: TODAY }))).toBe(
      "invalid",
    );
    await publishText(editor, change());
    expect(await refusalOf(() => check())).toBe("conflict");
  });
});

describe("restoring", () => {
  test("brings an earlier text back as a new Fassung, down to the built-in one", async () => {
    await publishText(editor, change());
    await publishText(editor, change({ base: 1, body: "Zweite." }));
    await restoreText(editor, { ...HELP, base: 2, number: 1, reason: "War besser" });
    expect(await shownIn(HELP)).toBe("Rufen Sie **an**.");
    await restoreText(editor, { ...HELP, base: 3, number: 0, reason: "Von vorn" });
    expect(await shownIn(HELP)).toBe(await getBuiltIn(HELP));
    expect((await audits()).at(-1)).toBe("content_page.restore help/de 4");
    expect(await refusalOf(() => restoreText(editor, { ...HELP, base: 4, number: 9, reason: "x" }))).toBe("not_found");
    expect(await refusalOf(() => restoreText(editor, { ...HELP, base: 3, number: 1, reason: "x" }))).toBe("conflict");
  });
});

test("the database refuses rows that no command would write", async () => {
  const row = (values: string) =>
    query(
      `INSERT INTO content_version (id, key, locale, number, at, actor_id, body, reason, keeper, review_on, source_hash, checked_by, checked_on)
       VALUES (gen_random_uuid(), 'help', ${values})`,
    );
  await expect(row("'fr', 1, now(), 'x', 'a', 'r', 'LEAD', '2026-01-01', 'h', NULL, NULL")).rejects.toThrow(/locale/);
  await expect(row("'de', 0, now(), 'x', 'a', 'r', 'LEAD', '2026-01-01', NULL, NULL, NULL")).rejects.toThrow(/number/);
  await expect(row("'en', 1, now(), 'x', 'a', 'r', 'LEAD', '2026-01-01', NULL, NULL, NULL")).rejects.toThrow(/source/);
  await expect(row("'de', 1, now(), 'x', 'a', 'r', 'LEAD', '2026-01-01', NULL, 'G', NULL")).rejects.toThrow(/checked/);
});
