import { useTranslations } from "next-intl";
import type { FormValues } from "@/lib/directory/rules/sections";
import type { LandCode } from "@/lib/geo/lands";
import type { CountyGroup } from "./county-choice";
import { listOf, type FieldSpec } from "./field-spec";
import { optionsOf, useFields } from "./use-fields";

const KINDS = ["COUNTIES", "RADIUS", "LAND", "NATIONWIDE"] as const;
export type County = { ags: string; name: string; land: LandCode };

type Given = { land: LandCode; values: FormValues; counties: readonly County[] };
type Parts = { fields: FieldSpec[]; choice: { groups: CountyGroup[]; chosen: readonly string[]; search: string } };

/** Where people may live who come to a site: the fields, and all Kreise by Land, the own one open. */
export function useCatchmentParts({ land: ownLand, values, counties }: Given): Parts {
  const t = useTranslations("curation");
  const land = useTranslations("geo.land");
  const { one, text } = useFields(values);
  const groups: CountyGroup[] = [...Map.groupBy(counties, (county) => county.land)]
    .map(([code, members]) => ({ land: land(code), isOpen: code === ownLand, counties: members }))
    .toSorted((a, b) => a.land.localeCompare(b.land, "de"));
  return {
    fields: [
      one("catchmentKind", {
        label: t("field.site.catchmentKind"),
        options: optionsOf(KINDS, (kind) => t(`catchment.${kind}`)),
      }),
      text("catchmentKm", { label: t("field.site.catchmentKm"), hint: t("hint.catchmentKm") }),
    ],
    choice: { groups, chosen: listOf(values, "catchmentCounties"), search: t("catchment.search") },
  };
}
