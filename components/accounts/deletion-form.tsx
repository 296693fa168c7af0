import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { Notice } from "@/components/ui/notice";
import { deleteAccountAction } from "@/lib/accounts/actions/own-account";
import type { Deletion } from "@/lib/accounts/types";
import { MailRequestForm } from "./mail-request-form";

/** Ends the account: by the password, or, for those without one, after a sign-in a moment ago. */
export function DeletionForm({ hasPassword, isFresh, isLastLead }: Omit<Deletion, "left">) {
  const t = useTranslations("accounts");
  if (isLastLead) {
    return (
      <Notice look="warning">
        <p>{t("deletion.lastLead")}</p>
        <p>
          <a href="/verwaltung/konten" className="inline-flex min-h-11 items-center">
            {t("deletion.people")}
          </a>
        </p>
      </Notice>
    );
  }
  if (!hasPassword && !isFresh) {
    return (
      <div className="space-y-4">
        <p className="max-w-text">{t("deletion.again")}</p>
        <MailRequestForm back="/konto/loeschen" />
      </div>
    );
  }
  return (
    <ActionForm
      action={deleteAccountAction}
      labels={{ password: t("field.password") }}
      submit={t("deletion.submit")}
      refusals={{
        wrong_password: t("wrongPassword"),
        rate_limited: t("tooMany"),
        sign_in_again: t("deletion.refused.again"),
        last_lead: t("deletion.lastLead"),
      }}
    >
      {hasPassword ? <Field name="password" type="password" autoComplete="current-password" required /> : null}
    </ActionForm>
  );
}
