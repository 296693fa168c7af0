import { useTranslations } from "next-intl";
import { editCatchmentAction } from "@/lib/directory/actions/sites";
import { catchmentValues } from "@/lib/directory/rules/opened";
import type { StaffSite } from "@/lib/directory/types/staff-entry";
import { CountyChoice } from "./county-choice";
import { SectionForm } from "./section-form";
import { useCatchmentParts, type County } from "./use-catchment-parts";

type Props = { site: StaffSite; counties: readonly County[] };

/** Where people may live who come to this site. */
export function CatchmentForm({ site, counties }: Props) {
  const t = useTranslations("curation.field.site");
  const values = catchmentValues(site);
  const { fields, choice } = useCatchmentParts({ land: site.land, values, counties });
  return (
    <SectionForm
      action={editCatchmentAction}
      opened={{ id: site.id, version: site.version, values }}
      labels={{ catchmentCounties: t("catchmentCounties") }}
      fields={fields}
    >
      <CountyChoice {...choice} />
    </SectionForm>
  );
}
