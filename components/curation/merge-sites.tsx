import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import type { MergeChoices } from "@/lib/directory/rules/merge";
import { siteChoiceName, siteChoiceValue } from "@/lib/directory/rules/merge-choices";
import type { StaffEntry, StaffSite } from "@/lib/directory/types/staff-entry";
import { useSiteName } from "./use-site-name";

type Props = { keep: StaffEntry; other: StaffEntry; choices: MergeChoices };

/** What becomes of each site of the other entry; the choice stands in the address until it is sent. */
export function MergeSites({ keep, other, choices }: Props) {
  const t = useTranslations("curation.merge");
  const siteName = useSiteName();
  const areas = useAreas();
  const options = [
    { value: "move", label: t("move") },
    ...keep.sites.map((site) => ({ value: site.id, label: t("same", { site: siteName(site) }) })),
    { value: "leave", label: t("leave") },
  ];
  return (
    <form className="max-w-text space-y-4">
      <input type="hidden" name="mit" value={other.id} />
      <h2 className="text-2xl">{t("sites")}</h2>
      {other.sites.map((site) => {
        const choice = choices.sites.get(site.id);
        return (
          <SelectField
            key={site.id}
            id={siteChoiceName(site.id)}
            name={siteChoiceName(site.id)}
            label={t("siteLabel", { site: siteName(site), offers: areas(site) })}
            options={options}
            defaultValue={choice ? siteChoiceValue(choice) : guess(site, keep)}
          />
        );
      })}
      <button type="submit" name="weiter" value="ja" className={BUTTON_STYLE.secondary}>
        {t("next")}
      </button>
    </form>
  );
}

/** A site with the same postcode and street is offered first; nothing happens before the press. */
function guess({ postcode, street }: StaffSite, keep: StaffEntry): string {
  return keep.sites.find((site) => site.postcode === postcode && site.street === street)?.id ?? "move";
}

function useAreas(): (site: StaffSite) => string {
  const t = useTranslations();
  return ({ offers }) => offers.map(({ area }) => t(`offers.area.${area}`)).join(", ") || t("curation.merge.noOffers");
}
