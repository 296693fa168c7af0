import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { saveTextAction } from "@/lib/content/actions";
import { isMailText } from "@/lib/content/rules/addresses";
import { KEEPERS, type TextView } from "@/lib/content/types";
import { useTextRefusals } from "./use-text-refusals";

/** The text with what belongs to it; one button shows it, the other publishes it. */
export function TextForm({ view }: { view: TextView }) {
  const t = useTranslations("texts.edit");
  const role = useTranslations("staff.role");
  const { standing, draft } = view;
  const isMail = isMailText(view.key);
  const labels = {
    body: t(isMail ? "mailBody" : "body"),
    keeper: t("keeper"),
    reviewOn: t("reviewOn"),
    reason: t("reason"),
    matchesGerman: t("matchesGerman"),
  };
  const matches = draft ? draft.values.matchesGerman : !standing.isTranslationOld;
  return (
    <ActionForm action={saveTextAction} labels={labels} refusals={useTextRefusals(view.key)}>
      <HiddenField name="key" value={view.key} />
      <HiddenField name="locale" value={view.locale} />
      <HiddenField name="base" value={String(standing.number)} />
      <TextArea
        name="body"
        rows={isMail ? 5 : 24}
        lang={view.locale}
        hint={t(isMail ? "mailHint" : "bodyHint")}
        defaultValue={draft?.values.body ?? view.body}
      />
      {view.locale === "de" ? null : (
        <ChoiceField
          name="matchesGerman"
          multiple
          chosen={matches ? ["true"] : []}
          options={[{ value: "true", label: t("matchesGermanChoice") }]}
        />
      )}
      <ChoiceField
        name="keeper"
        hint={t("keeperHint")}
        chosen={[draft?.values.keeper ?? standing.keeper]}
        options={KEEPERS.map((keeper) => ({ value: keeper, label: role(keeper) }))}
      />
      <Field
        type="date"
        name="reviewOn"
        hint={t("reviewHint")}
        defaultValue={draft?.values.reviewOn ?? standing.reviewOn}
      />
      <Field name="reason" hint={t("reasonHint")} maxLength={500} defaultValue={draft?.values.reason ?? ""} />
      <p className="flex flex-wrap gap-3">
        <PendingButton look="secondary" name="step" value="PREVIEW">
          {t("preview")}
        </PendingButton>
        <PendingButton name="step" value="PUBLISH">
          {t("publish")}
        </PendingButton>
      </p>
    </ActionForm>
  );
}
