import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { Select } from "@/components/forms/select";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { setIntervalAction } from "@/lib/freshness/actions/interval";
import { CONFIRM_EVERY } from "@/lib/freshness/schema";

/** How often the provider wants to be asked. */
export function IntervalForm({ entry, mayChoose }: { entry: StaffEntry; mayChoose: boolean }) {
  const t = useTranslations("freshness.interval");
  if (!mayChoose)
    return (
      <p className="max-w-text font-semibold">
        {t("ownerOnly", { often: t("option", { months: entry.confirmEvery }) })}
      </p>
    );
  return (
    <ActionForm
      action={setIntervalAction}
      labels={{ confirmEvery: t("field") }}
      submit={t("submit")}
      refusals={{ "changed meanwhile": t("conflict") }}
    >
      <HiddenField name="entry" value={entry.id} />
      <HiddenField name="version" value={String(entry.version)} />
      <Select
        name="confirmEvery"
        hint={t("hint")}
        defaultValue={String(entry.confirmEvery)}
        options={CONFIRM_EVERY.map((months) => ({ value: String(months), label: t("option", { months }) }))}
      />
    </ActionForm>
  );
}
