"use client";
import { useState, type SyntheticEvent } from "react";
import { useTranslations, type AbstractIntlMessages } from "next-intl";
import { Field } from "@/components/forms/field";
import { useField } from "@/components/forms/form-state";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import type { Day } from "@/lib/platform/day";
import { withFound } from "@/lib/recognitions/rules/found";
import type { Found, Review } from "@/lib/recognitions/types";
import { CellChoice } from "./cell-choice";
import { ChecklistFields } from "./checklist-fields";
import { DecisionButtons } from "./decision-buttons";
import { textOf, type Defaults } from "./defaults";
import { FoundFields } from "./found-fields";
import { OutcomePreviews } from "./outcome-previews";
import { foundIn } from "./found-in";

type Props = { review: Review; today: Day; defaults: Defaults; simple: AbstractIntlMessages };

/** Sections 3 to 5 of the page: what was looked at, for which cells, and what follows. */
export function DecisionFields({ review, today, defaults, simple }: Props) {
  const t = useTranslations("reviews");
  const { cell, open, id } = review;
  const typed = useField("found.status").typed;
  const [written, setWritten] = useState<Found>(() => ({
    status: (textOf(typed, defaults["found.status"]) ?? null) as Found["status"],
  }));
  const found = open ? open.found : written;
  const { status } = open?.outcome === "NOT_CONFIRMED" ? cell : withFound(cell, found);
  const follow = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    const form = currentTarget.closest("form");
    if (form && !open) setWritten(foundIn(new FormData(form)));
  };
  return (
    <div className="space-y-8" onChange={follow}>
      {/* Enter in a field must decide nothing: the first button is the one it presses. */}
      <button type="submit" name="step" value="KEEP" className="hidden" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="recognitionId" value={id} />
      <ChecklistFields funderKind={cell.funderKind} status={status} defaults={defaults} />
      <CellChoice review={review} defaults={defaults} />
      <section aria-labelledby="entscheidung" className="space-y-4">
        <h2 id="entscheidung" className="text-2xl">
          {t("decision.heading")}
        </h2>
        {open ? null : <FoundFields cell={cell} defaults={defaults} />}
        <TextArea
          name="reason"
          hint={t("decision.reasonHint")}
          maxLength={1000}
          rows={3}
          defaultValue={textOf(undefined, defaults["reason"])}
        />
        <OutcomePreviews review={review} found={found} today={today} simple={simple} />
        <DecisionButtons review={review} found={found} />
        <div className="space-y-3 border-t border-line pt-4">
          <Field
            name="nextReviewOn"
            type="date"
            hint={t("decision.nextHint")}
            defaultValue={textOf(undefined, defaults["nextReviewOn"])}
          />
          <PendingButton name="step" value="POSTPONE" look="secondary">
            {t("buttons.postpone")}
          </PendingButton>
        </div>
      </section>
    </div>
  );
}
