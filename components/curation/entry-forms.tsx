import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { TextArea } from "@/components/forms/text-area";
import { confirmEntryAction, createEntryAction } from "@/lib/directory/actions/entries";
import { createOfferAction, removeOfferAction } from "@/lib/directory/actions/offers";
import { removeSiteAction } from "@/lib/directory/actions/sites";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import type { ServiceArea } from "@/lib/offers/types";
import { HiddenField } from "./hidden-field";
import { SectionForm } from "./section-form";
import { optionsOf } from "./use-fields";

/** An entry from nothing: a name, and why. */
export function NewEntryForm() {
  const t = useTranslations("curation");
  return (
    <SectionForm
      action={createEntryAction}
      submit={t("new.submit")}
      fields={[{ kind: "text", name: "name", label: t("field.provider.name"), value: "", isRequired: true }]}
    />
  );
}

/** A new offer at a site; what it is, is said on its own page. */
export function NewOfferForm({ siteId, areas }: { siteId: string; areas: readonly ServiceArea[] }) {
  const t = useTranslations();
  const options = optionsOf(areas, (area) => t(`offers.area.${area}`));
  const field = { kind: "one", name: "area", label: t("curation.field.offer.area"), value: "", options } as const;
  return <SectionForm action={createOfferAction} hidden={{ siteId }} fields={[field]} />;
}

type Part = { id: string; version: number };

export function RemoveForm({ part, what }: { part: Part; what: "site" | "offer" }) {
  const t = useTranslations("curation");
  return (
    <SectionForm
      action={what === "site" ? removeSiteAction : removeOfferAction}
      opened={{ id: part.id, version: part.version }}
      submit={t("remove.submit")}
      refusals={{ forbidden: t("form.removeNeedsLead") }}
    />
  );
}

/** "Stimmt noch", said on the telephone. */
export function ConfirmForm({ entry }: { entry: StaffEntry }) {
  const t = useTranslations("curation");
  return (
    <ActionForm
      action={confirmEntryAction}
      labels={{ saidBy: t("confirm.saidBy"), note: t("confirm.note") }}
      submit={t("confirm.submit")}
    >
      <HiddenField name="id" value={entry.id} />
      <HiddenField name="version" value={String(entry.version)} />
      <Field name="saidBy" hint={t("confirm.saidByHint")} required />
      <TextArea name="note" rows={3} hint={t("reason.reasonTextHint")} />
    </ActionForm>
  );
}
