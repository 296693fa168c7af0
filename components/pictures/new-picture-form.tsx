import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { FileField } from "@/components/forms/file-field";
import { addPictureAction } from "@/lib/own-entry/actions/pictures";
import type { FormWay } from "@/lib/own-entry/rules/sections";
import { MAX_PICTURE_BYTES, PEOPLE_SHOWN, PICTURE_TYPES, type PictureKind } from "@/lib/pictures/types";
import { PictureWordsFields, usePictureLabels } from "./picture-words-fields";
import { usePictureRefusals } from "./use-picture-words";

type Props = { entry: string; name: string; kind: PictureKind; way: FormWay };

/** A logo or photo with what is said about it, and for photos whether everybody on it agreed. */
export function NewPictureForm({ entry, name, kind, way }: Props) {
  const t = useTranslations("pictures");
  const submit = useTranslations("own-entry.submit")(way);
  const labels = { file: t("field.file"), ...usePictureLabels(), people: t("field.people") };
  const choices = PEOPLE_SHOWN.map((value) => ({ value, label: t(`field.peopleChoice.${value}`) }));
  return (
    <ActionForm action={addPictureAction} labels={labels} submit={submit} refusals={usePictureRefusals()}>
      <input type="hidden" name="entry" value={entry} />
      <input type="hidden" name="kind" value={kind} />
      <FileField name="file" accept={PICTURE_TYPES.join(",")} maxBytes={MAX_PICTURE_BYTES} hint={t("field.fileHint")} />
      <PictureWordsFields kind={kind} alt={kind === "LOGO" ? t("field.altLogo", { name }) : ""} credit="" />
      {kind === "PHOTO" ? <ChoiceField name="people" options={choices} hint={t("field.peopleHint")} /> : null}
    </ActionForm>
  );
}
