import { useTranslations } from "next-intl";

/** What the buttons say; they get words, so that no messages travel with every page. */
export function useRememberWords(name: string) {
  const t = useTranslations("search.card.remember");
  return {
    add: t("add"),
    added: t("added"),
    name: t("name", { name }),
    list: t("list"),
    refused: t("refused"),
  };
}
