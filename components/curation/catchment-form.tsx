import { useTranslations } from "next-intl";
import { editCatchmentAction } from "@/lib/directory/actions/sites";
import { catchmentValues } from "@/lib/directory/rules/opened";
import type { StaffSite } from "@/lib/directory/types";
import type { LandCode } from "@/lib/geo/lands";
import { CountyChoice, type CountyGroup } from "./county-choice";
import { listOf } from "./field-spec";
import { SectionForm } from "./section-form";
import { optionsOf, useFields } from "./use-fields";

const KINDS = ["COUNTIES", "RADIUS", "LAND", "NATIONWIDE"] as const;

type Props = { site: StaffSite; counties: readonly { ags: string; name: string; land: LandCode }[] };

/** Where people may live who come to this site. */
export function CatchmentForm({ site, counties }: Props) {
  const t = useTranslations("curation");
  const land = useTranslations("geo.land");
  const values = catchmentValues(site);
  const { one, text } = useFields(values);
  const chosen = listOf(values, "catchmentCounties");
  const groups: CountyGroup[] = [...Map.groupBy(counties, (county) => county.land)]
    .map(([code, members]) => ({ land: land(code), isOpen: code === site.land, counties: members }))
    .toSorted((a, b) => a.land.localeCompare(b.land, "de"));
  return (
    <SectionForm
      action={editCatchmentAction}
      opened={{ id: site.id, version: site.version, values }}
      labels={{ catchmentCounties: t("field.site.catchmentCounties") }}
      fields={[
        one("catchmentKind", {
          label: t("field.site.catchmentKind"),
          options: optionsOf(KINDS, (kind) => t(`catchment.${kind}`)),
        }),
        text("catchmentKm", { label: t("field.site.catchmentKm"), hint: t("hint.catchmentKm") }),
      ]}
    >
      <CountyChoice groups={groups} chosen={chosen} search={t("catchment.search")} />
    </SectionForm>
  );
}
