import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { editorPath } from "@/lib/content/rules/addresses";
import type { TextId, TextVersion } from "@/lib/content/types";
import { RestoreTextForm } from "./restore-text-form";
import { TextDiff } from "./text-diff";
import { TextPreview } from "./text-preview";
import { useTextWords } from "./use-text-words";

type Props = {
  id: TextId;
  version: TextVersion;
  before: TextVersion | null;
  newest: TextVersion;
  mayEdit: boolean;
};

/** One Fassung: what it changed, what it says, and the way to have it back. */
export function VersionView({ id, version, before, newest, mayEdit }: Props) {
  const t = useTranslations("texts.versions");
  const { heading, time } = useTextWords();
  const { number, at, author, reason, body } = version;
  const isNewest = number === newest.number;
  return (
    <div className="space-y-6">
      <BackLink href={editorPath(id)}>{t("back")}</BackLink>
      <PageTitle>{t("title", { version: t("one", { number }), heading: heading(id) })}</PageTitle>
      {at ? (
        <p>
          {t("at", { day: at, time: time(at) })} {t("by", { author: author ?? t("former") })}
        </p>
      ) : null}
      {reason ? <p className="max-w-text wrap-anywhere">{t("reason", { reason })}</p> : null}
      <h2 className="text-2xl">{t("before")}</h2>
      {before ? <TextDiff before={before.body} after={body} lang={id.locale} /> : <p>{t("first")}</p>}
      {isNewest ? null : (
        <>
          <h2 className="text-2xl">{t("now")}</h2>
          <TextDiff before={newest.body} after={body} lang={id.locale} />
          {mayEdit ? <RestoreTextForm id={id} number={number} base={newest.number} /> : null}
        </>
      )}
      <h2 className="text-2xl">{t("one", { number })}</h2>
      <TextPreview id={id} body={body} />
    </div>
  );
}
