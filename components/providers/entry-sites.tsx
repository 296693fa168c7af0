import { useTranslations } from "next-intl";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { EntrySection } from "./entry-section";
import { SiteDetails } from "./site-details";
import { siteLabel } from "./site-label";

/** Where it is and how to get there. */
export function EntrySites({ entry, countyName }: { entry: PublicEntry; countyName: (ags: string) => string }) {
  const t = useTranslations("entry.sites");
  return (
    <EntrySection id="standorte" heading={t("heading", { count: entry.sites.length })}>
      {entry.sites.map((site) => (
        <SiteDetails key={site.id} site={site} label={siteLabel(site, entry.sites)} countyName={countyName} />
      ))}
    </EntrySection>
  );
}
