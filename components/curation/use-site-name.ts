import { useTranslations } from "next-intl";

type Named = { name: string | null; city: string; district?: string | null };

/** What a site is called in the staff area: its city, with its own name if it has one. */
export function useSiteName(): (site: Named) => string {
  const t = useTranslations("curation.list");
  return ({ name, city, district }) => {
    const addition = [district, name].filter(Boolean).join(", ");
    return addition ? `${city} (${addition})` : city || t("none");
  };
}
