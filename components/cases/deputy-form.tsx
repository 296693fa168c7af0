import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { setDeputyAction } from "@/lib/cases/actions/set-deputy";
import type { Colleague } from "@/lib/cases/types";
import { useRefusals } from "./use-refusals";

/** Who stands in for one person, from when until when. */
export function DeputyForm({ person, colleagues }: { person: Colleague; colleagues: readonly Colleague[] }) {
  const t = useTranslations("staff.deputy");
  const others = colleagues.filter(({ id, isActive }) => isActive && id !== person.id);
  const labels = { deputyId: t("who"), deputyFrom: t("from"), deputyUntil: t("until") };
  return (
    <ActionForm action={setDeputyAction} labels={labels} refusals={useRefusals()} submit={t("submit")}>
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="version" value={person.version} />
      <Select
        name="deputyId"
        options={[{ value: "", label: t("nobody") }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        defaultValue={person.deputyId ?? ""}
      />
      <Field name="deputyFrom" type="date" defaultValue={person.deputyFrom ?? ""} />
      <Field name="deputyUntil" type="date" hint={t("untilHint")} defaultValue={person.deputyUntil ?? ""} />
    </ActionForm>
  );
}
