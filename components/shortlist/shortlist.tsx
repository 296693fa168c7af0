"use client";
import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { OwnList } from "./own-list";
import { SharedList } from "./shared-list";
import { useSavedList } from "./use-saved-list";
import { useSharedList } from "./use-shared-list";
import { useShortlistFile } from "./use-shortlist-file";

/** The list of the address or else the visitor's own. `site` is the public address of the directory. */
export function Shortlist({ site }: { site: string }) {
  const t = useTranslations("shortlist");
  const { loading, retry } = useShortlistFile();
  const own = useSavedList();
  const shared = useSharedList();
  if (own === null) return null;
  if (loading.status === "failed") {
    return (
      <Notice look="error">
        <p>{t("failed")}</p>
        <button type="button" onClick={retry} className={BUTTON_STYLE.secondary}>
          {t("retry")}
        </button>
      </Notice>
    );
  }
  if (loading.status === "loading") return <p>{t("loading")}</p>;
  const { file } = loading;
  if (shared !== null) return <SharedList shared={shared} own={own} file={file} site={site} />;
  return <OwnList own={own} file={file} site={site} />;
}
