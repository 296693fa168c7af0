import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { closeReportAction } from "@/lib/reports/actions/close-report";
import type { ReportDetail } from "@/lib/reports/types";
import { CellsField } from "./cells-field";

const REFUSALS = ["closed", "doubt_needs_agreement", "partial"] as const;

type Props = Pick<ReportDetail, "id" | "version" | "cells" | "entry"> & {
  /** Reviewers alone put cells in doubt. */
  mayDoubt: boolean;
};

/** "Stimmt" or "Stimmt nicht", with the reason that goes to whoever left an address. */
export function CloseForm({ id, version, cells, entry, mayDoubt }: Props) {
  const t = useTranslations("report-desk.close");
  const labels = { cells: t("cells"), answer: t("answer"), decision: t("decision") };
  const refusals = Object.fromEntries(REFUSALS.map((detail) => [detail, t(`refused.${detail}`)]));
  return (
    <section aria-labelledby="entscheiden" className="space-y-4 print:hidden">
      <h2 id="entscheiden" className="text-2xl">
        {t("heading")}
      </h2>
      <p className="max-w-text">{t(entry === null ? "textSite" : "text")}</p>
      <ActionForm action={closeReportAction} labels={labels} refusals={refusals}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        {mayDoubt && cells.length > 0 ? <CellsField cells={cells} hint={t("cellsHint")} /> : null}
        <TextArea name="answer" rows={6} maxLength={4000} hint={t("answerHint")} required />
        <div className="flex flex-wrap gap-3">
          <PendingButton name="decision" value="UPHELD">
            {t("UPHELD")}
          </PendingButton>
          <PendingButton name="decision" value="DISMISSED" look="secondary">
            {t("DISMISSED")}
          </PendingButton>
        </div>
      </ActionForm>
    </section>
  );
}
