"use client";
import { useTranslations } from "next-intl";
import { FieldNotes, notesOf } from "@/components/forms/field-notes";
import { useField } from "@/components/forms/form-state";
import type { CheckAnswer, CheckItem } from "@/lib/recognitions/types";
import { textOf, type Defaults } from "./defaults";

type Props = { item: CheckItem; answers: readonly CheckAnswer[]; defaults: Defaults };

/** One question of the checklist: yes, no, not needed, and where it stands. */
export function CheckItemField({ item, answers, defaults }: Props) {
  const t = useTranslations("reviews.checklist");
  const answer = useField(`checklist.${item}.answer`);
  const page = useField(`checklist.${item}.page`);
  const chosen = textOf(answer.typed, defaults[answer.name]);
  const error = answer.error ?? page.error;
  return (
    <fieldset id={answer.id} tabIndex={-1} className="pt-1" aria-describedby={notesOf({ id: answer.id, error })}>
      <legend className="pt-2 font-semibold">{answer.label}</legend>
      <FieldNotes id={answer.id} error={error} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {answers.map((value) => (
          <label key={value} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name={answer.name}
              value={value}
              defaultChecked={chosen === value}
              className="size-6 shrink-0 accent-petrol"
            />
            {t(`answers.${value}`)}
          </label>
        ))}
        <label className="flex min-h-11 items-center gap-2 text-sm">
          <span aria-hidden="true">{t("pageShort")}</span>
          <span className="sr-only">{page.label}</span>
          <input
            id={page.id}
            name={page.name}
            inputMode="numeric"
            maxLength={4}
            defaultValue={textOf(page.typed, defaults[page.name])}
            aria-invalid={page.error ? true : undefined}
            className="min-h-11 w-18 rounded-lg border-2 border-edge bg-surface px-2 text-ink aria-[invalid]:border-danger"
          />
        </label>
      </div>
    </fieldset>
  );
}
