import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { FileField } from "@/components/forms/file-field";
import { Select } from "@/components/forms/select";
import { handInEvidenceAction } from "@/lib/own-entry/actions/evidence";
import { pathOf } from "@/lib/recognitions/rules/path";
import { HANDED_IN_KINDS, MAX_FILE_BYTES, MEDIA_TYPES, type ProvableCell } from "@/lib/recognitions/types";
import { useKeyDataLabels } from "./key-data-fields";
import { useEvidenceRefusals, useEvidenceWords } from "./use-evidence-words";

/** A provider hands in a document for any of its cells, or for none: then BAG UB finds out which. */
export function OwnEvidenceForm({ entry, cells }: { entry: string; cells: readonly ProvableCell[] }) {
  const t = useTranslations("evidence");
  const kinds = useTranslations("recognitions.evidence");
  const labels = { file: t("own.file"), ...useKeyDataLabels(), cells: t("own.cellsLabel") };
  const options = HANDED_IN_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }));
  return (
    <ActionForm action={handInEvidenceAction} labels={labels} submit={t("own.submit")} refusals={useRefusals()}>
      <input type="hidden" name="entry" value={entry} />
      <FileField name="file" accept={MEDIA_TYPES.join(",")} maxBytes={MAX_FILE_BYTES} hint={t("own.fileHint")} />
      <Select name="kind" options={[{ value: "", label: t("form.choose") }, ...options]} defaultValue="" />
      <Field name="issuer" hint={t("form.issuerHint")} maxLength={160} />
      <Field name="reference" hint={t("own.referenceHint")} maxLength={120} />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <Field name="issuedOn" type="date" />
        <Field name="validUntil" type="date" hint={t("form.validUntilHint")} />
      </div>
      <Cells cells={cells} />
    </ActionForm>
  );
}

function Cells({ cells }: { cells: readonly ProvableCell[] }) {
  const t = useTranslations("evidence.own");
  const status = useTranslations("reviews.status");
  const { nameOf } = useEvidenceWords();
  if (cells.length === 0) return <p>{t("noOwnCells")}</p>;
  const options = cells.map((cell) => ({
    value: cell.id,
    label: nameOf(cell),
    hint: status(cell.status, { path: pathOf(cell.funderKind) }),
  }));
  return <ChoiceField name="cells" multiple options={options} hint={t("cellsHint")} />;
}

/** What helps a provider: it cannot go round a missing key as staff can. */
function useRefusals(): Record<string, string> {
  const t = useTranslations("evidence.own");
  const own = { vault_no_key: t("vault_no_key"), too_many: t("too_many"), not_found: t("not_found") };
  return { ...useEvidenceRefusals(), ...own };
}
