"use client";
import { useFormatter, useTranslations } from "next-intl";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import type { Day } from "@/lib/platform/day";
import { foundStatuses } from "@/lib/recognitions/rules/found";
import type { Cell } from "@/lib/recognitions/types";
import { textOf, ticksOf, type Defaults } from "./defaults";
import { statusWords } from "./review-words";

/** What the evidence says otherwise than the entry; only what is filled in counts. */
export function FoundFields({ cell, defaults }: { cell: Cell; defaults: Defaults }) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const { funderKind } = cell;
  const entered = (day: Day | null) =>
    t("decision.asEntered", {
      value: day === null ? t("decision.nothing") : format.dateTime(new Date(day), "day"),
    });
  const others = foundStatuses(cell).filter((status) => status !== cell.status);
  return (
    <details
      className="rounded-lg border border-edge bg-surface"
      open={Object.keys(defaults).some((name) => name.startsWith("found.") && defaults[name])}
    >
      <summary className="min-h-12 px-4 py-3 font-semibold text-petrol">{t("decision.found")}</summary>
      <div className="space-y-4 border-t border-line p-4">
        <p className="text-sm text-soft">{t("decision.foundHint")}</p>
        <Select
          name="found.status"
          defaultValue={textOf(undefined, defaults["found.status"]) ?? ""}
          options={[
            { value: "", label: t("decision.asEntered", { value: statusWords(t, cell) }) },
            ...others.map((status) => ({ value: status, label: statusWords(t, { funderKind, status }) })),
          ]}
        />
        <Field
          name="found.on"
          type="date"
          hint={entered(cell.statusOn)}
          defaultValue={textOf(undefined, defaults["found.on"])}
        />
        <Field
          name="found.from"
          type="date"
          hint={entered(cell.validFrom)}
          defaultValue={textOf(undefined, defaults["found.from"])}
        />
        <Field
          name="found.until"
          type="date"
          hint={entered(cell.validUntil)}
          defaultValue={textOf(undefined, defaults["found.until"])}
        />
        <ChoiceField
          name="found.openEnded"
          multiple
          chosen={ticksOf(defaults["found.openEnded"], [])}
          options={[{ value: "1", label: t("decision.fields.isOpenEnded") }]}
        />
      </div>
    </details>
  );
}
