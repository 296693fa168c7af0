import { useTranslations } from "next-intl";
import { Field } from "@/components/forms/field";
import { TextArea } from "@/components/forms/text-area";
import type { PictureKind } from "@/lib/pictures/types";

type Props = { kind: PictureKind; alt: string; credit: string };

/** What is said about a picture; the form around it has the labels. */
export function PictureWordsFields({ kind, alt, credit }: Props) {
  const t = useTranslations("pictures.field");
  return (
    <>
      <TextArea name="altText" rows={2} maxLength={300} hint={t(`altHint.${kind}`)} defaultValue={alt} />
      <Field
        name="credit"
        maxLength={120}
        hint={t(kind === "LOGO" ? "creditHintLogo" : "creditHint")}
        defaultValue={credit}
      />
    </>
  );
}

/** The labels of these fields. */
export function usePictureLabels() {
  const t = useTranslations("pictures.field");
  return { altText: t("altText"), credit: t("credit") };
}
