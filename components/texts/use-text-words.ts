import { useFormatter, useTranslations } from "next-intl";
import type { TextId, TextStanding } from "@/lib/content/types";

/** What the staff area calls texts and says about them. */
export function useTextWords() {
  const t = useTranslations("texts");
  const role = useTranslations("staff.role");
  const format = useFormatter();
  const day = (value: string) => new Date(value);
  return {
    name: ({ key }: Pick<TextId, "key">) => t(`name.${key}`),
    heading: ({ key, locale }: TextId) => t("heading", { name: t(`name.${key}`), language: t(`language.${locale}`) }),
    version: (standing: TextStanding) =>
      t("standing.version", { number: standing.number, day: day(standing.changedOn) }),
    keeper: ({ keeper }: TextStanding) => t("standing.keeper", { role: role(keeper) }),
    review: ({ reviewOn, isReviewDue }: TextStanding) =>
      t(isReviewDue ? "standing.reviewDue" : "standing.review", { day: day(reviewOn) }),
    easy: ({ easy }: TextStanding) =>
      easy &&
      t(`standing.easy.${easy.state}`, { group: easy.check?.group ?? "", day: day(easy.check?.day ?? "1970-01-01") }),
    time: (at: Date) => format.dateTime(at, { hour: "2-digit", minute: "2-digit" }),
  };
}
