import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { dropDraftAction } from "@/lib/content/actions";
import type { TextDraft, TextId } from "@/lib/content/types";
import { useTextWords } from "./use-text-words";

/** Says that a draft is in the form, and throws it away on a press. */
export function DropDraftForm({ id, draft }: { id: TextId; draft: TextDraft }) {
  const t = useTranslations("texts.edit");
  const { time } = useTextWords();
  return (
    <div className="space-y-2">
      <p>{t("draft", { day: draft.savedAt, time: time(draft.savedAt) })}</p>
      <ActionForm action={dropDraftAction} labels={{}}>
        <HiddenField name="key" value={id.key} />
        <HiddenField name="locale" value={id.locale} />
        <PendingButton look="secondary">{t("drop")}</PendingButton>
      </ActionForm>
    </div>
  );
}
