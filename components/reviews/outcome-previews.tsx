"use client";
import { useTranslations, type AbstractIntlMessages } from "next-intl";
import type { Day } from "@/lib/platform/day";
import type { Found, Review } from "@/lib/recognitions/types";
import { DecisionPreview } from "./decision-preview";

type Props = { review: Review; found: Found; today: Day; simple: AbstractIntlMessages };

/** What the public will read after each button that decides. */
export function OutcomePreviews({ review, found, today, simple }: Props) {
  const t = useTranslations("reviews.preview");
  const { open } = review;
  const outcomes = open ? [open.outcome] : (["CONFIRMED", "NOT_CONFIRMED"] as const);
  return (
    <div className="space-y-3">
      <h3 className="text-xl">{t("heading")}</h3>
      {outcomes.map((outcome) => (
        <DecisionPreview
          key={outcome}
          review={review}
          heading={t(open ? "SECOND" : outcome)}
          outcome={outcome}
          found={found}
          isSecond={open !== null}
          today={today}
          simple={simple}
        />
      ))}
    </div>
  );
}
