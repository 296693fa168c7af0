"use client";
import type { ReactNode } from "react";
import { useTranslations, type AbstractIntlMessages } from "next-intl";
import type { Day } from "@/lib/platform/day";
import { preview } from "@/lib/recognitions/rules/preview";
import type { Badge, Found, Review } from "@/lib/recognitions/types";
import { PublicWords } from "./public-words";

type Outcome = "CONFIRMED" | "NOT_CONFIRMED";
type Props = {
  review: Pick<Review, "cell" | "funder">;
  heading: string;
  outcome: Outcome;
  found: Found;
  /** The second signature: nothing waits any more. */
  isSecond: boolean;
  today: Day;
  simple: AbstractIntlMessages;
};

/** "So steht es danach öffentlich" for one outcome: until the second check, after it, and what days alone will change. */
export function DecisionPreview({ review, heading, outcome, found, isSecond, today, simple }: Props) {
  const t = useTranslations("reviews.preview");
  const { meanwhile, steps } = preview(review.cell, { outcome, found }, today);
  const waits = meanwhile !== undefined && !isSecond;
  const at = (from: Day | null) => {
    if (from !== null) return t("from", { day: new Date(from) });
    return waits ? t("after") : t("now");
  };
  const words = (badge: Badge | null) => <PublicWords badge={badge} funder={review.funder} simple={simple} />;
  return (
    <section aria-label={heading} className="rounded-lg border border-line bg-tint p-4">
      <h4 className="font-semibold">{heading}</h4>
      <ol className="space-y-3 pt-2">
        {waits ? <PreviewStep when={t("meanwhile")}>{words(meanwhile)}</PreviewStep> : null}
        {steps.map(({ from, badge }) => (
          <PreviewStep key={from ?? "now"} when={at(from)}>
            {words(badge)}
          </PreviewStep>
        ))}
      </ol>
    </section>
  );
}

function PreviewStep({ when, children }: { when: string; children: ReactNode }) {
  return (
    <li>
      <p className="font-semibold">{when}</p>
      {children}
    </li>
  );
}
