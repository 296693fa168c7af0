import { useTranslations } from "next-intl";
import { blocksOf, markOf } from "@/lib/content/rules/blocks";
import type { TextKey } from "@/lib/content/types";

/** Sentences for refusals while a text is written. */
export function useTextRefusals(key: TextKey): Record<string, string> {
  const t = useTranslations("texts.refusal");
  const marks = blocksOf(key).map(markOf).join(", ");
  return {
    "changed meanwhile": t("changed"),
    P2002: t("changed"),
    blocks: marks ? t("blocks", { marks }) : t("noBlocks"),
  };
}
