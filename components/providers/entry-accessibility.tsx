import { useTranslations } from "next-intl";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { EntrySection } from "./entry-section";
import { SiteAccessibility } from "./site-accessibility";
import { siteLabel } from "./site-label";

/** Barriers and help, site by site. */
export function EntryAccessibility({ entry: { sites } }: { entry: PublicEntry }) {
  const t = useTranslations("entry.access");
  return (
    <EntrySection id="barrierefreiheit" heading={t("heading")}>
      {sites.map((site) => (
        <div key={site.id} className="space-y-3">
          {sites.length > 1 ? <h3 className="text-xl">{siteLabel(site, sites)}</h3> : null}
          <SiteAccessibility accessibility={site.accessibility} />
        </div>
      ))}
    </EntrySection>
  );
}
