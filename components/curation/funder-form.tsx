import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import type { StaffFunder } from "@/lib/directory/types";
import { LANDS } from "@/lib/geo/lands";
import { editFunderAction } from "@/lib/recognitions/actions/funders";
import { HiddenField } from "./hidden-field";

/** A named body: what staff may correct of it. */
export function FunderForm({ funder }: { funder: StaffFunder }) {
  const t = useTranslations("curation.funders");
  const form = useTranslations("curation.form");
  return (
    <ActionForm
      action={editFunderAction}
      labels={{
        name: t("name"),
        shortName: t("shortName"),
        aliases: t("aliases"),
        land: t("land"),
        checked: t("checked"),
      }}
      submit={form("save")}
    >
      <HiddenField name="id" value={funder.id} />
      <HiddenField name="version" value={String(funder.version)} />
      <Field name="name" defaultValue={funder.name} required />
      <Field name="shortName" defaultValue={funder.shortName ?? ""} hint={t("shortNameHint")} />
      <TextArea name="aliases" rows={4} defaultValue={funder.aliases.join("\n")} hint={t("aliasesHint")} />
      <Select
        name="land"
        defaultValue={funder.land ?? ""}
        options={[
          { value: "", label: t("nationwide") },
          ...LANDS.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <ChoiceField
        name="checked"
        multiple
        chosen={funder.unverified ? [] : ["ja"]}
        options={[{ value: "ja", label: t("checkedChoice") }]}
      />
    </ActionForm>
  );
}
