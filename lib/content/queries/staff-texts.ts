import "server-only";
import { berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { namesOf } from "@/lib/platform/people";
import { canReadTexts } from "../policy";
import { languagesOf } from "../rules/addresses";
import { standingOf } from "../rules/standing";
import { savedDraft } from "../schema";
import {
  TEXT_KEYS,
  type TextDraft,
  type TextId,
  type TextRow,
  type TextStanding,
  type TextVersion,
  type TextView,
} from "../types";
import { getBuiltIn } from "./built-in";
import { bodyOf, loadNewest, nameOf, toFacts, type VersionRow } from "./load-versions";

type Newest = ReadonlyMap<string, VersionRow>;

/** Every text with how it stands in each of its languages. */
export async function listTexts({ actor }: Staff, now: Date): Promise<TextRow[]> {
  ensure(canReadTexts(actor));
  const newest = await loadNewest();
  return Promise.all(
    TEXT_KEYS.map(async (key) => ({
      key,
      languages: await Promise.all(
        languagesOf(key).map(async (locale) => ({
          locale,
          standing: await loadStanding(newest, { key, locale }, now),
        })),
      ),
    })),
  );
}

/** One text with its German source, the reader's own draft and all its Fassungen, newest first. */
export async function getText({ actor }: Staff, id: TextId, now: Date): Promise<TextView> {
  ensure(canReadTexts(actor));
  const [newest, versions, draft] = await Promise.all([loadNewest(), listVersions(id), loadDraft(actor.personId, id)]);
  return {
    ...id,
    standing: await loadStanding(newest, id, now),
    body: await bodyOf(newest, id),
    german: id.locale === "de" ? null : await bodyOf(newest, { ...id, locale: "de" }),
    draft,
    versions,
  };
}

/** One Fassung beside the one before it. Null: there is none of this number. */
export async function getVersion(
  { actor }: Staff,
  id: TextId,
  number: number,
): Promise<{ version: TextVersion; before: TextVersion | null; newest: TextVersion } | null> {
  ensure(canReadTexts(actor));
  const versions = await listVersions(id);
  const [newest] = versions;
  const version = versions.find((each) => each.number === number);
  const before = versions.find((each) => each.number === number - 1) ?? null;
  return version && newest ? { version, before, newest } : null;
}

async function loadStanding(newest: Newest, id: TextId, now: Date): Promise<TextStanding> {
  const german = { ...id, locale: "de" } as const;
  return standingOf({
    id,
    version: toFacts(newest.get(nameOf(id))),
    german: await bodyOf(newest, german),
    builtInGerman: await getBuiltIn(german),
    today: berlinDay(now),
  });
}

async function listVersions(id: TextId): Promise<TextVersion[]> {
  const builtIn = await getBuiltIn(id);
  const rows = await db.contentVersion.findMany({ where: id, orderBy: { number: "desc" } });
  const names = await namesOf(rows.map(({ actorId }) => actorId));
  return [
    ...rows.map(({ number, at, actorId, reason, body }) => ({
      number,
      at,
      author: names.get(actorId) ?? null,
      reason,
      body: body ?? builtIn,
    })),
    { number: 0, at: null, author: null, reason: null, body: builtIn },
  ];
}

async function loadDraft(personId: string, id: TextId): Promise<TextDraft | null> {
  const row = await db.contentDraft.findUnique({ where: { personId_key_locale: { personId, ...id } } });
  if (!row) return null;
  const { base, ...values } = savedDraft.parse(row.values);
  return { savedAt: row.savedAt, base, values };
}
