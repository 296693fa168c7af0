import { NextIntlClientProvider, useTranslations } from "next-intl";
import curation from "@/lib/i18n/messages/de/curation.json";
import map from "@/lib/i18n/messages/de/map.json";
import { placeSiteAction } from "@/lib/directory/actions/sites";
import { positionValues } from "@/lib/directory/rules/opened";
import type { StaffSite } from "@/lib/directory/types/staff-entry";
import { PositionFields } from "./position-fields";
import { SectionForm } from "./section-form";

/** Where a site lies: by its address, or by a pin on the map. */
export function PositionForm({ site }: { site: StaffSite }) {
  const t = useTranslations("curation");
  const values = positionValues(site);
  const options = (["ADDRESS", "EXACT", "ROUGH"] as const).map((value) => ({ value, label: t(`position.${value}`) }));
  return (
    <SectionForm
      action={placeSiteAction}
      opened={{ id: site.id, version: site.version, values }}
      labels={{ position: t("field.site.position"), lat: t("field.site.lat"), lon: t("field.site.lon") }}
    >
      <NextIntlClientProvider messages={{ map, curation: { position: curation.position } }}>
        <PositionFields
          options={options}
          position={String(values["position"])}
          lat={String(values["lat"])}
          lon={String(values["lon"])}
          hints={{ lat: t("hint.lat"), lon: t("hint.lon") }}
        />
      </NextIntlClientProvider>
    </SectionForm>
  );
}
