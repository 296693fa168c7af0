import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/forms/choice-field";
import { recordCellAction } from "@/lib/directory/actions/offers";
import type { StaffFunder, StaffOffer } from "@/lib/directory/types/staff-entry";
import { maySupport } from "@/lib/recognitions/rules/path";
import { RECOGNITION_STATUSES } from "@/lib/recognitions/types";
import { SectionForm } from "./section-form";
import { optionsOf, useFields } from "./use-fields";

/** What a funder decided about an offer, as a claim that nobody has checked yet. */
export function CellForm({ offer, funders }: { offer: StaffOffer; funders: readonly StaffFunder[] }) {
  const t = useTranslations("curation");
  const { text } = useFields({});
  const choose = { value: "", label: t("reason.choose") };
  const bodies = funders
    .filter(({ kind }) => maySupport(offer.area, kind))
    .map(({ id, name, shortName }) => ({ value: id, label: shortName ? `${name} (${shortName})` : name }));
  const statuses = optionsOf(RECOGNITION_STATUSES, (status) => t(`status.${status}`));
  return (
    <SectionForm
      action={recordCellAction}
      hidden={{ offerId: offer.id }}
      submit={t("cell.submit")}
      labels={{ progressReleased: t("cell.released") }}
      refusals={{ conflict: t("cell.refused.transition"), invalid: t("cell.refused.invalid") }}
      fields={[
        { kind: "one", name: "funderId", label: t("cell.funder"), value: "", options: [choose, ...bodies] },
        { kind: "one", name: "status", label: t("cell.status"), value: "", options: [choose, ...statuses] },
        text("statusOn", { label: t("cell.statusOn"), type: "date" }),
        text("validFrom", { label: t("cell.validFrom"), type: "date" }),
        text("validUntil", { label: t("cell.validUntil"), type: "date" }),
      ]}
    >
      <ChoiceField name="progressReleased" multiple options={[{ value: "ja", label: t("cell.releasedChoice") }]} />
    </SectionForm>
  );
}
