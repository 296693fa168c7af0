import { useTranslations } from "next-intl";
import { RecognitionBadge } from "@/components/recognitions/recognition-badge";
import type { Day } from "@/lib/platform/day";
import { badge } from "@/lib/recognitions/rules/badge";
import type { Review } from "@/lib/recognitions/types";
import { reviewStatusWords } from "./review-words";

type Props = {
  review: Review;
  /** When the question that is still open was sent. */
  askedAt: Date | null;
  today: Day;
};

/** Where the review stands, and what the public reads today. */
export function ReviewStrip({ review, askedAt, today }: Props) {
  const t = useTranslations("reviews");
  const shown = badge(review.cell, today);
  return (
    <section aria-label={t("strip.label")} className="rounded-lg border border-line bg-surface px-4 py-3">
      <p className="font-semibold">
        {t("strip.status", { status: reviewStatusWords(t, { cell: review.cell, askedAt }, today) })}
      </p>
      <div className="flex flex-wrap items-center gap-x-2">
        <span className="text-soft">{t("strip.public")}</span>
        {shown ? <RecognitionBadge badge={shown} funder={review.funder} /> : <span>{t("strip.nothing")}</span>}
      </div>
    </section>
  );
}
