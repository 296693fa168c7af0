import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { PendingButton } from "@/components/forms/pending-button";
import { restoreTextAction } from "@/lib/content/actions";
import type { TextId } from "@/lib/content/types";
import { useTextRefusals } from "./use-text-refusals";

/** Shows an earlier Fassung again. */
export function RestoreTextForm({ id, number, base }: { id: TextId; number: number; base: number }) {
  const t = useTranslations("texts.versions");
  const edit = useTranslations("texts.edit");
  const refusal = useTranslations("texts.refusal");
  const changed = refusal("changedMeanwhile");
  return (
    <section className="max-w-text space-y-3">
      <h2 className="text-2xl">{t("restore")}</h2>
      <p>{t("restoreLead")}</p>
      <ActionForm
        action={restoreTextAction}
        labels={{ reason: edit("reason") }}
        refusals={{ ...useTextRefusals(id.key), "changed meanwhile": changed, P2002: changed }}
      >
        <HiddenField name="key" value={id.key} />
        <HiddenField name="locale" value={id.locale} />
        <HiddenField name="number" value={String(number)} />
        <HiddenField name="base" value={String(base)} />
        <Field name="reason" hint={edit("reasonHint")} maxLength={500} />
        <PendingButton>{t("restore")}</PendingButton>
      </ActionForm>
    </section>
  );
}
