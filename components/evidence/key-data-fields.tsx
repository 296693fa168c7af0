import { useTranslations } from "next-intl";
import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { EVIDENCE_KINDS, type EvidenceKeyData, type EvidenceKind } from "@/lib/recognitions/types";

type Props = { initial: Partial<EvidenceKeyData> };

/** Key data of a document; the form around it has the labels. */
export function KeyDataFields({ initial }: Props) {
  const t = useTranslations("evidence.form");
  const kinds = useTranslations("recognitions.evidence");
  const option = (kind: EvidenceKind) => ({ value: kind, label: kinds(kind) });
  return (
    <>
      <Select
        name="kind"
        options={[{ value: "", label: t("choose") }, ...EVIDENCE_KINDS.map(option)]}
        defaultValue={initial.kind ?? ""}
      />
      <Field name="issuer" hint={t("issuerHint")} defaultValue={initial.issuer ?? ""} maxLength={160} />
      <Field name="reference" hint={t("referenceHint")} defaultValue={initial.reference ?? ""} maxLength={120} />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <Field name="issuedOn" type="date" defaultValue={initial.issuedOn ?? ""} />
        <Field name="validUntil" type="date" hint={t("validUntilHint")} defaultValue={initial.validUntil ?? ""} />
      </div>
      <Field name="section" inputMode="numeric" hint={t("sectionHint")} defaultValue={initial.section ?? ""} />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <Field name="url" type="url" hint={t("urlHint")} defaultValue={initial.url ?? ""} />
        <Field name="retrievedOn" type="date" hint={t("retrievedOnHint")} defaultValue={initial.retrievedOn ?? ""} />
      </div>
      <TextArea name="note" rows={3} hint={t("noteHint")} defaultValue={initial.note ?? ""} />
    </>
  );
}

/** The labels of these fields, for the form around them. */
export function useKeyDataLabels() {
  const t = useTranslations("evidence.field");
  const names = [
    "kind",
    "issuer",
    "reference",
    "issuedOn",
    "validUntil",
    "section",
    "url",
    "retrievedOn",
    "note",
    "cells",
  ] as const;
  return Object.fromEntries(names.map((name) => [name, t(name)]));
}
