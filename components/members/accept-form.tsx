import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { MIN_PASSWORD } from "@/lib/accounts/types";
import { acceptEntryLinkAction } from "@/lib/members/actions/accept-link";

/** Takes an entry over by a link. Somebody who has an account only presses. */
export function AcceptForm({ token, isKnown }: { token: string; isKnown: boolean }) {
  const t = useTranslations("members");
  return (
    <ActionForm
      action={acceptEntryLinkAction}
      labels={{ name: t("field.name"), newPassword: t("field.newPassword") }}
      submit={t("accept.submit")}
      refusals={{
        name: t("accept.nameMissing"),
        not_found: t("accept.gone"),
        staff_person: t("accept.staffPerson"),
        rate_limited: t("tooMany"),
      }}
    >
      <input type="hidden" name="token" value={token} />
      {isKnown ? null : (
        <>
          <Field name="name" autoComplete="name" hint={t("accept.nameHint")} required />
          <Field
            name="newPassword"
            type="password"
            autoComplete="new-password"
            hint={t("accept.passwordHint", { min: MIN_PASSWORD })}
          />
        </>
      )}
      <p>
        <a href="/nutzungsbedingungen" className="inline-flex min-h-11 items-center">
          {t("accept.terms")}
        </a>
      </p>
    </ActionForm>
  );
}
