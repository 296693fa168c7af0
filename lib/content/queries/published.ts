import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import type { Day } from "@/lib/platform/day";
import { BUILT_IN, standingOf } from "../rules/standing";
import type { EasyCheck, PageText, TextPage } from "../types";
import { getBuiltIn } from "./built-in";
import { bodyOf, loadNewest, nameOf, toFacts, type VersionRow } from "./load-versions";

type Newest = ReadonlyMap<string, VersionRow>;
let current: { revision: bigint; newest: Promise<Newest> } | undefined;

/** Kept in memory per revision of the directory: no query while nothing changed. */
function newestAt(revision: bigint): Promise<Newest> {
  if (current?.revision === revision) return current.newest;
  const loaded = { revision, newest: loadNewest() };
  current = loaded;
  loaded.newest.catch(() => {
    if (current === loaded) current = undefined;
  });
  return loaded.newest;
}

type Page = { page: TextPage; locale: Locale; revision: bigint };

/** What a public page shows: the newest Fassung of its language, else the built-in text. */
export async function getPageText({ page, locale, revision }: Page): Promise<PageText> {
  const newest = await newestAt(revision);
  const id = { key: page, locale };
  const { changedOn, reviewOn } = toFacts(newest.get(nameOf(id))) ?? BUILT_IN;
  return { body: await bodyOf(newest, id), updated: changedOn, reviewOn };
}

/** Who checked a page in Leichte Sprache; null until people have, and once the German text has changed after it. */
export async function getEasyCheck({
  page,
  revision,
  today,
}: Omit<Page, "locale"> & { today: Day }): Promise<EasyCheck | null> {
  const newest = await newestAt(revision);
  const id = { key: page, locale: "de-simple" } as const;
  const version = toFacts(newest.get(nameOf(id)));
  if (!version?.check) return null;
  const german = { key: page, locale: "de" } as const;
  const { easy } = standingOf({
    id,
    version,
    german: await bodyOf(newest, german),
    builtInGerman: await getBuiltIn(german),
    today,
  });
  return easy?.state === "CHECKED" ? easy.check : null;
}
