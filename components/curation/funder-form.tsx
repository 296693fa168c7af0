import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import type { StaffFunder } from "@/lib/directory/types/staff-entry";
import { LANDS } from "@/lib/geo/lands";
import { addFunderAction, editFunderAction } from "@/lib/recognitions/actions/funders";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import { HiddenField } from "./hidden-field";

/** A named body: what staff may correct of it. */
export function EditFunderForm({ funder }: { funder: StaffFunder }) {
  const form = useTranslations("curation.form");
  return (
    <ActionForm action={editFunderAction} labels={useLabels()} submit={form("save")}>
      <HiddenField name="id" value={funder.id} />
      <HiddenField name="version" value={String(funder.version)} />
      <FunderFields funder={funder} />
    </ActionForm>
  );
}

/** A body that is in no list yet. */
export function NewFunderForm() {
  const t = useTranslations("curation.funders");
  const kind = useTranslations("recognitions.funderKind");
  const form = useTranslations("curation.form");
  return (
    <ActionForm
      action={addFunderAction}
      labels={{ kind: t("kind"), ...useLabels() }}
      submit={form("save")}
      refusals={{ known: t("known") }}
    >
      <Select
        name="kind"
        defaultValue="EGH"
        hint={t("kindHint")}
        options={FUNDER_KINDS.map((value) => ({ value, label: kind(value) }))}
      />
      <FunderFields funder={{ name: "", shortName: null, aliases: [], land: null, unverified: true }} />
    </ActionForm>
  );
}

type Shown = Pick<StaffFunder, "name" | "shortName" | "aliases" | "land" | "unverified">;

function FunderFields({ funder }: { funder: Shown }) {
  const t = useTranslations("curation.funders");
  const lands = LANDS.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Field name="name" defaultValue={funder.name} required />
      <Field name="shortName" defaultValue={funder.shortName ?? ""} hint={t("shortNameHint")} />
      <TextArea name="aliases" rows={4} defaultValue={funder.aliases.join("\n")} hint={t("aliasesHint")} />
      <Select
        name="land"
        defaultValue={funder.land ?? ""}
        options={[{ value: "", label: t("nationwide") }, ...lands]}
      />
      <ChoiceField
        name="checked"
        multiple
        chosen={funder.unverified ? [] : ["ja"]}
        options={[{ value: "ja", label: t("checkedChoice") }]}
      />
    </>
  );
}

function useLabels(): Record<string, string> {
  const t = useTranslations("curation.funders");
  return {
    name: t("name"),
    shortName: t("shortName"),
    aliases: t("aliases"),
    land: t("land"),
    checked: t("checked"),
  };
}
