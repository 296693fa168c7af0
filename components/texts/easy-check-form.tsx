import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { PendingButton } from "@/components/forms/pending-button";
import { recordEasyCheckAction } from "@/lib/content/actions";
import type { TextView } from "@/lib/content/types";

/** Which group of people with learning difficulties checked the published text, and when. */
export function EasyCheckForm({ view }: { view: TextView }) {
  const t = useTranslations("texts.easy");
  const refusal = useTranslations("texts.refusal");
  const refusals = {
    "changed meanwhile": refusal("changedMeanwhile"),
    P2002: refusal("changedMeanwhile"),
    translation_old: refusal("translationOld"),
    future: refusal("future"),
  };
  return (
    <section className="max-w-text space-y-3">
      <h2 className="text-2xl">{t("check")}</h2>
      <p>{t("checkLead")}</p>
      <ActionForm
        action={recordEasyCheckAction}
        labels={{ group: t("group"), checkedOn: t("checkedOn") }}
        refusals={refusals}
      >
        <HiddenField name="key" value={view.key} />
        <HiddenField name="base" value={String(view.standing.number)} />
        <Field name="group" hint={t("groupHint")} maxLength={160} />
        <Field name="checkedOn" type="date" />
        <PendingButton look="secondary">{t("submit")}</PendingButton>
      </ActionForm>
    </section>
  );
}
