"use client";
import { useTranslations } from "next-intl";
import { checklistOf } from "@/lib/recognitions/rules/checklist";
import { CHECK_ANSWERS, type FunderKind, type RecognitionStatus } from "@/lib/recognitions/types";
import { CheckItemField } from "./check-item-field";
import type { Defaults } from "./defaults";

type Props = { funderKind: FunderKind; status: RecognitionStatus; defaults: Defaults };

/** "3 Prüfliste": what has to be looked at for that status, with the page it was found on. */
export function ChecklistFields({ funderKind, status, defaults }: Props) {
  const t = useTranslations("reviews.checklist");
  return (
    <section aria-labelledby="pruefliste" className="space-y-2">
      <h2 id="pruefliste" className="text-2xl">
        {t("heading")}
      </h2>
      <p className="text-sm text-soft">{t("lead")}</p>
      {checklistOf({ funderKind }, status).map(({ key, needed }) => (
        <CheckItemField
          key={key}
          item={key}
          answers={needed ? CHECK_ANSWERS.slice(0, 2) : CHECK_ANSWERS}
          defaults={defaults}
        />
      ))}
    </section>
  );
}
