import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { TextArea } from "@/components/forms/text-area";
import { decideEntryAction } from "@/lib/directory/actions/provider-changes";
import type { EntryOutcome, StaffEntry } from "@/lib/directory/types/staff-entry";
import { HiddenField } from "./hidden-field";

/** The answer to an entry that its provider handed in, with what the provider is told. */
export function DecideEntryForm({ entry, to }: { entry: StaffEntry; to: EntryOutcome }) {
  const t = useTranslations("curation");
  return (
    <>
      <p className="max-w-text">{t(`decide.text.${to}`)}</p>
      <ActionForm
        action={decideEntryAction}
        labels={{ note: t(`decide.note.${to}`) }}
        submit={t(`decide.verb.${to}`)}
        refusals={{
          decided: t("decide.decided"),
          "changed meanwhile": t("form.changedMeanwhile"),
          "nothing to show without an offer": t("change.refused.nothing"),
          partial: t("change.refused.partial"),
        }}
      >
        <HiddenField name="id" value={entry.id} />
        <HiddenField name="version" value={String(entry.version)} />
        <HiddenField name="to" value={to} />
        <TextArea name="note" rows={5} hint={t("decide.hint")} />
      </ActionForm>
    </>
  );
}
