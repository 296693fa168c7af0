import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { FileField } from "@/components/forms/file-field";
import { previewListAction } from "@/lib/imports/actions";
import { headingOf, REQUIRED_FIELDS, type Field } from "@/lib/imports/schema/columns";
import { MAX_LIST_BYTES } from "@/lib/imports/schema/forms";

const UNREADABLE = ["empty", "excel", "binary", "open_quote", "no_header", "no_rows", "too_long"] as const;

/** Chooses a list; its preview is the next page. */
export function UploadForm({ hasExamples }: { hasExamples: boolean }) {
  const t = useTranslations("transfer.import");
  const missing = (fields: readonly Field[]) =>
    t("refused.missing", { count: fields.length, columns: fields.map(headingOf).join(", ") });
  return (
    <ActionForm
      action={previewListAction}
      labels={{ file: t("file"), keepExamples: t("keepExamples") }}
      submit={t("submit")}
      refusals={{
        ...Object.fromEntries(UNREADABLE.map((reason) => [reason, t(`refused.${reason}`)])),
        ...Object.fromEntries(SOME_REQUIRED.map((fields) => [`missing:${fields.join("+")}`, missing(fields)])),
      }}
    >
      <FileField
        name="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        maxBytes={MAX_LIST_BYTES}
        hint={t("fileHint")}
      />
      {hasExamples ? (
        <ChoiceField name="keepExamples" multiple options={[{ value: "ja", label: t("keepExamplesChoice") }]} />
      ) : null}
    </ActionForm>
  );
}

/** Which columns may be missing together: a refusal carries only a word, and without JavaScript the sentence must be there. */
const SOME_REQUIRED = REQUIRED_FIELDS.reduce<readonly (readonly Field[])[]>(
  (sets, field) => [...sets, ...sets.map((set) => [...set, field])],
  [[]],
).slice(1);
