import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { TextView } from "@/lib/content/types";
import { TextDiff } from "./text-diff";

/** Somebody published while a draft was written: who, and what. Nothing of the draft is lost. */
export function DraftConflict({ view }: { view: TextView }) {
  const t = useTranslations("texts.conflict");
  const [newest] = view.versions;
  const base = view.versions.find(({ number }) => number === view.draft?.base);
  if (!newest || !base || base.number === newest.number) return null;
  const { number } = newest;
  return (
    <>
      <Notice look="warning">
        <h2 className="text-xl">{t("heading")}</h2>
        <p>{t("text", { author: newest.author ?? t("somebody"), number })}</p>
      </Notice>
      <details className="max-w-text">
        <summary className="min-h-11 py-2 font-semibold text-petrol">{t("change", { number })}</summary>
        <TextDiff before={base.body} after={newest.body} lang={view.locale} />
      </details>
    </>
  );
}
