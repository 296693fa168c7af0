import { useTranslations } from "next-intl";
import { CountyChoice } from "@/components/curation/county-choice";
import { useCatchmentParts, type County } from "@/components/curation/use-catchment-parts";
import { useAccessFields, useSiteFields } from "@/components/curation/use-site-fields";
import { accessValues, catchmentValues } from "@/lib/directory/rules/opened";
import { toFormValues } from "@/lib/directory/rules/sections";
import type { StaffSite } from "@/lib/directory/types/staff-entry";
import { proposeAddressAction, proposeSiteAction } from "@/lib/own-entry/actions/proposals";
import { saveAccessAction, saveCatchmentAction, saveReachAction } from "@/lib/own-entry/actions/sites";
import { openForm } from "@/lib/own-entry/rules/open-form";
import { ADDRESS_FIELDS, REACH_FIELDS, type FormWay } from "@/lib/own-entry/rules/sections";
import type { OwnDraft } from "@/lib/own-entry/types";
import type { OwnProposal } from "@/lib/proposals/types";
import { OwnForm, type FormPlace } from "./own-form";
import { proposedValues } from "./proposed-values";

type Props = { site: StaffSite; place: FormPlace; draft: OwnDraft | null; way: FormWay };

/** Where it is: name, kind and address. */
export function OwnAddressForm({ site, place, draft, way, proposal }: Props & { proposal: OwnProposal | null }) {
  const stored = toFormValues(site, ADDRESS_FIELDS);
  const proposed = proposedValues(proposal);
  const opened = openForm({ stored, version: site.version, draft, proposed });
  const fields = useSiteFields(opened.values).filter(({ name }) => Object.hasOwn(stored, name));
  const t = useTranslations("own-entry");
  return (
    <OwnForm action={proposeAddressAction} place={place} opened={opened} way={way} fields={fields}>
      {way === "PROPOSAL" ? <p className="max-w-text">{t("addressShown")}</p> : null}
    </OwnForm>
  );
}

/** A site that is not there yet; `proposal`: one that waits already and is said anew. */
export function OwnNewSiteForm({
  place,
  draft,
  way,
  proposal,
}: Omit<Props, "site"> & { proposal: OwnProposal | null }) {
  const opened = openForm({ stored: {}, version: 0, draft, proposed: proposedValues(proposal) });
  const fields = useSiteFields(opened.values).filter(({ name }) => ADDRESS_FIELDS.some((each) => each === name));
  const hidden = proposal ? { replaces: proposal.id } : {};
  return <OwnForm action={proposeSiteAction} place={place} opened={opened} way={way} fields={fields} hidden={hidden} />;
}

/** How one gets there and whom one reaches. */
export function OwnReachForm({ site, place, draft, way }: Props) {
  const stored = toFormValues(site, REACH_FIELDS);
  const opened = openForm({ stored, version: site.version, draft });
  const fields = useSiteFields(opened.values).filter(({ name }) => Object.hasOwn(stored, name));
  return <OwnForm action={saveReachAction} place={place} opened={opened} way={way} fields={fields} />;
}

export function OwnAccessForm({ site, place, draft, way }: Props) {
  const opened = openForm({ stored: accessValues(site), version: site.version, draft });
  const fields = useAccessFields(opened.values).filter(({ name }) => name !== "accessOn");
  return <OwnForm action={saveAccessAction} place={place} opened={opened} way={way} fields={fields} />;
}

export function OwnCatchmentForm({ site, place, draft, way, counties }: Props & { counties: readonly County[] }) {
  const t = useTranslations("curation.field.site");
  const opened = openForm({ stored: catchmentValues(site), version: site.version, draft });
  const { fields, choice } = useCatchmentParts({ land: site.land, values: opened.values, counties });
  const labels = { catchmentCounties: t("catchmentCounties") };
  return (
    <OwnForm action={saveCatchmentAction} place={place} opened={opened} way={way} fields={fields} labels={labels}>
      <CountyChoice {...choice} />
    </OwnForm>
  );
}
