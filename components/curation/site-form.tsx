import { createSiteAction, editSiteAction } from "@/lib/directory/actions/sites";
import { siteValues } from "@/lib/directory/rules/opened";
import type { StaffSite } from "@/lib/directory/types/staff-entry";
import { SectionForm } from "./section-form";
import { useSiteFields } from "./use-site-fields";

/** Address and contact of a site that is there. */
export function SiteForm({ site }: { site: StaffSite }) {
  const values = siteValues(site);
  const fields = useSiteFields(values);
  return (
    <SectionForm action={editSiteAction} opened={{ id: site.id, version: site.version, values }} fields={fields} />
  );
}

export function NewSiteForm({ providerId }: { providerId: string }) {
  const fields = useSiteFields({});
  return <SectionForm action={createSiteAction} hidden={{ providerId }} fields={fields} />;
}
