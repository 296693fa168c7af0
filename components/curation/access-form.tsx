import { editAccessAction } from "@/lib/directory/actions/sites";
import { accessValues } from "@/lib/directory/rules/opened";
import type { StaffSite } from "@/lib/directory/types/staff-entry";
import { SectionForm } from "./section-form";
import { useAccessFields } from "./use-site-fields";

/** Barrierefreiheit of a site. */
export function AccessForm({ site }: { site: StaffSite }) {
  const values = accessValues(site);
  const fields = useAccessFields(values);
  return (
    <SectionForm action={editAccessAction} opened={{ id: site.id, version: site.version, values }} fields={fields} />
  );
}
