import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { FileField } from "@/components/forms/file-field";
import { TextArea } from "@/components/forms/text-area";
import { editEvidenceAction, recordEvidenceAction } from "@/lib/recognitions/actions/evidence";
import { pathOf } from "@/lib/recognitions/rules/path";
import {
  MAX_FILE_BYTES,
  MEDIA_TYPES,
  type EvidenceDetail,
  type EvidenceKind,
  type ProvableCell,
} from "@/lib/recognitions/types";
import { CellPages } from "./cell-pages";
import { KeyDataFields, useKeyDataLabels } from "./key-data-fields";
import { useEvidenceRefusals, useEvidenceWords } from "./use-evidence-words";

type New = { providerId: string; cells: readonly ProvableCell[]; kind: EvidenceKind | undefined; cellId: string };

/** "Nachweis erfassen": key data, all cells that it proves, and its file. */
export function NewEvidenceForm({ providerId, cells, kind, cellId }: New) {
  const t = useTranslations("evidence.form");
  const labels = { ...useLabels(cells), file: t("file") };
  return (
    <ActionForm action={recordEvidenceAction} labels={labels} submit={t("record")} refusals={useEvidenceRefusals()}>
      <input type="hidden" name="providerId" value={providerId} />
      <FileField name="file" accept={MEDIA_TYPES.join(",")} maxBytes={MAX_FILE_BYTES} hint={t("fileHint")} />
      <KeyDataFields initial={kind ? { kind } : {}} />
      <WhatField />
      <Cells cells={cells} chosen={new Map([[cellId, null]])} />
    </ActionForm>
  );
}

/** Corrects what was typed in. */
export function EditEvidenceForm({ evidence, cells }: { evidence: EvidenceDetail; cells: readonly ProvableCell[] }) {
  const t = useTranslations("evidence.form");
  const chosen = new Map(evidence.proofs.map(({ id, page }) => [id, page]));
  return (
    <ActionForm
      action={editEvidenceAction}
      labels={useLabels(cells)}
      submit={t("save")}
      refusals={useEvidenceRefusals()}
    >
      <input type="hidden" name="id" value={evidence.id} />
      <input type="hidden" name="version" value={evidence.version} />
      <KeyDataFields initial={evidence} />
      <WhatField initial={evidence.proofs.find(({ proves }) => proves)?.proves} />
      <Cells cells={cells} chosen={chosen} />
    </ActionForm>
  );
}

function useLabels(cells: readonly ProvableCell[]): Record<string, string> {
  const t = useTranslations("evidence.form");
  const { nameOf } = useEvidenceWords();
  const pages = cells.map((cell) => [`pages.${cell.id}`, t("page", { cell: nameOf(cell) })] as const);
  return { ...useKeyDataLabels(), what: t("what"), ...Object.fromEntries(pages) };
}

/** What the review compares with the site and the area of each cell. */
function WhatField({ initial }: { initial?: string | null | undefined }) {
  const t = useTranslations("evidence.form");
  return <TextArea name="what" rows={2} hint={t("whatHint")} defaultValue={initial ?? ""} maxLength={1000} />;
}

function Cells({ cells, chosen }: { cells: readonly ProvableCell[]; chosen: ReadonlyMap<string, number | null> }) {
  const t = useTranslations("evidence.form");
  const status = useTranslations("reviews.status");
  const { nameOf } = useEvidenceWords();
  if (cells.length === 0) return <p>{t("noCells")}</p>;
  const lines = cells.map((cell) => ({
    id: cell.id,
    name: nameOf(cell),
    state: status(cell.status, { path: pathOf(cell.funderKind) }),
    isChosen: chosen.has(cell.id),
    page: chosen.get(cell.id) ?? null,
  }));
  return <CellPages lines={lines} hint={t("cellsHint")} />;
}
