import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { redeemLetterAction } from "@/lib/members/actions/joining";
import { useOpenRefusals } from "./use-open-refusals";

/** The code that came by letter. */
export function LetterForm() {
  const t = useTranslations("joining");
  return (
    <ActionForm
      action={redeemLetterAction}
      labels={{ email: t("field.email"), letterCode: t("field.letterCode") }}
      submit={t("letter.submit")}
      refusals={useOpenRefusals()}
    >
      <input type="hidden" name="sprache" value={useLocale()} />
      <Field name="email" type="email" autoComplete="email" required />
      <Field name="letterCode" autoComplete="off" autoCapitalize="characters" hint={t("hint.letterCode")} required />
    </ActionForm>
  );
}
