import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/forms/choice-field";
import type { FunderChoice } from "@/lib/reports/types";

/** Which cells of an entry are meant, each with where it stands. */
export function CellsField({ cells, hint }: Pick<FunderChoice, "cells"> & { hint: string }) {
  const t = useTranslations("report-desk");
  const area = useTranslations("offers.area");
  const status = useTranslations("reviews.reviewShort");
  return (
    <ChoiceField
      name="cells"
      multiple
      hint={hint}
      options={cells.map((cell) => ({
        value: cell.id,
        label: t("cell", { area: area(cell.area), funder: cell.funder, city: cell.city }),
        hint: status(cell.reviewStatus),
      }))}
    />
  );
}
