import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { QrImage } from "@/components/ui/qr-image";
import { finishInvitationAction } from "@/lib/accounts/actions/invitation";
import { renewSecondFactorAction } from "@/lib/accounts/actions/own-account";
import { RecoveryCodes } from "./recovery-codes";

const ACTIONS = { invitation: finishInvitationAction, renewal: renewSecondFactorAction };

type Props = { of: keyof typeof ACTIONS; address: string; secretKey: string; codes: readonly string[] };

/** Scan, keep the codes, prove that the app works. */
export function SecondFactorSetup({ of, address, secretKey, codes }: Props) {
  const t = useTranslations("accounts");
  return (
    <div className="space-y-10">
      <section aria-labelledby="app" className="max-w-text space-y-3 print:hidden">
        <h2 id="app" className="text-2xl">
          {t("setup.appHeading")}
        </h2>
        <p>{t("setup.appText")}</p>
        <QrImage text={address} label={t("setup.qr")} size="screen" />
        <p>
          {t("setup.key")} <span className="block font-mono break-words">{secretKey}</span>
        </p>
      </section>
      <RecoveryCodes codes={codes} heading={t("setup.codesHeading")} />
      <section aria-labelledby="pruefen" className="space-y-3 print:hidden">
        <h2 id="pruefen" className="text-2xl">
          {t("setup.codeHeading")}
        </h2>
        <ActionForm
          action={ACTIONS[of]}
          labels={{ code: t("field.totp") }}
          submit={t("setup.submit")}
          refusals={{
            wrong_code: t("setup.wrong"),
            not_found: t("invitation.gone"),
            unauthenticated: t("setup.late"),
            rate_limited: t("tooMany"),
          }}
        >
          <Field name="code" inputMode="numeric" autoComplete="one-time-code" hint={t("setup.codeHint")} required />
        </ActionForm>
      </section>
    </div>
  );
}
