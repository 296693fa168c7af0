"use client";
import { useTranslations, type AbstractIntlMessages } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import type { Day } from "@/lib/platform/day";
import { reviewAction } from "@/lib/recognitions/actions/decide";
import { CHECK_ITEMS, type Review } from "@/lib/recognitions/types";
import { DecisionFields } from "./decision-fields";
import { useRefusals } from "./use-refusals";

type Props = { review: Review; today: Day; simple: AbstractIntlMessages };

/** One form with several buttons; whatever is refused, what was typed stays. */
export function DecisionForm({ review, today, simple }: Props) {
  const explain = useRefusals(review);
  const labels = useLabels();
  return (
    <ActionForm action={reviewAction} labels={labels} explain={explain}>
      <DecisionFields review={review} today={today} defaults={review.draft?.values ?? {}} simple={simple} />
    </ActionForm>
  );
}

function useLabels(): Record<string, string> {
  const t = useTranslations("reviews");
  const items = CHECK_ITEMS.flatMap((item) => {
    const words = t(`checklist.items.${item}`);
    return [
      [`checklist.${item}.answer`, words],
      [`checklist.${item}.page`, t("checklist.page", { item: words })],
    ] as const;
  });
  return {
    ...Object.fromEntries(items),
    cells: t("cells.cells"),
    evidenceIds: t("cells.documents"),
    reason: t("decision.fields.reason"),
    nextReviewOn: t("decision.fields.nextReviewOn"),
    "found.status": t("decision.fields.status"),
    "found.on": t("decision.fields.on"),
    "found.from": t("decision.fields.from"),
    "found.until": t("decision.fields.until"),
    "found.openEnded": t("decision.fields.openEnded"),
  };
}
