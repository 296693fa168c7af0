import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import type { Day } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { AppError } from "@/lib/platform/errors";
import { actorId } from "@/lib/platform/actor";
import { isMailText } from "../rules/addresses";
import { getBuiltIn } from "../queries/built-in";
import { bodyOf, loadNewest, nameOf, toFacts } from "../queries/load-versions";
import { BUILT_IN, hashOf, isTranslationOld, type VersionFacts } from "../rules/standing";
import type { EasyCheck, Keeper, TextId } from "../types";

/** A text as a command finds it. */
export type Present = Omit<VersionFacts, "changedOn"> & { body: string; german: string; isTranslationOld: boolean };

/** @throws conflict "changed meanwhile" if another Fassung than `base` is the newest */
export async function loadPresent(tx: Tx, id: TextId, base: number): Promise<Present> {
  const newest = await loadNewest(tx);
  const version = toFacts(newest.get(nameOf(id)));
  if ((version?.number ?? 0) !== base) throw new AppError("conflict", "changed meanwhile");
  const germanId = { ...id, locale: "de" } as const;
  const [german, builtInGerman] = [await bodyOf(newest, germanId), await getBuiltIn(germanId)];
  const builtIn = { number: 0, ...BUILT_IN, sourceHash: sourceHashOf(id, builtInGerman), check: null };
  return {
    ...(version ?? builtIn),
    body: await bodyOf(newest, id),
    german,
    isTranslationOld: isTranslationOld({ id, version, german, builtInGerman }),
  };
}

/** German has no source. */
export const sourceHashOf = ({ locale }: TextId, german: string): string | null =>
  locale === "de" ? null : hashOf(german);

type Version = {
  base: number;
  body: string;
  reason: string;
  keeper: Keeper;
  reviewOn: Day;
  sourceHash: string | null;
  check: EasyCheck | null;
};

/** The next Fassung. Two at once meet in the unique number: the second is refused as a conflict. */
export async function addVersion(ctx: Context, tx: Tx, id: TextId, version: Version) {
  const { base, body, reviewOn, check, ...fields } = version;
  const number = base + 1;
  await tx.contentVersion.create({
    data: {
      ...id,
      ...fields,
      number,
      at: ctx.now,
      actorId: actorId(ctx.actor),
      body: body === (await getBuiltIn(id)) ? null : body,
      reviewOn: toColumn(reviewOn),
      checkedBy: check?.group ?? null,
      checkedOn: toColumn(check?.day ?? null),
    },
  });
  return number;
}

/** Pages are public: their audit entry raises the directory's revision. */
export function versionAudit(id: TextId, { action, number }: { action: string; number: number }) {
  const entity = isMailText(id.key) ? ("mail_template" as const) : ("content_page" as const);
  return { action: `${entity}.${action}`, entity, entityId: `${id.key}/${id.locale}`, version: number };
}
