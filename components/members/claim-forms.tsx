import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { grantClaimAction, refuseClaimAction } from "@/lib/members/actions/claims";
import type { ClaimView } from "@/lib/members/types";
import { ClaimLetterForm } from "./claim-letter-form";

/** Grant, refuse, or ask by letter. */
export function ClaimForms({ claim, codePage }: { claim: ClaimView; codePage: string }) {
  const t = useTranslations("members");
  const refusals = { decided: t("claims.decided"), partial: t("claims.partial") };
  const ref = (
    <>
      <input type="hidden" name="id" value={claim.id} />
      <input type="hidden" name="version" value={claim.version} />
    </>
  );
  return (
    <div className="space-y-10">
      <section aria-labelledby="zusagen" className="space-y-4 print:hidden">
        <h2 id="zusagen" className="text-2xl">
          {t("claims.grant")}
        </h2>
        <p className="max-w-text">{t("claims.grantHint")}</p>
        <ActionForm
          action={grantClaimAction}
          labels={{ claimNote: t("field.claimNote") }}
          submit={t("claims.grant")}
          refusals={refusals}
        >
          {ref}
          <TextArea name="claimNote" rows={3} hint={t("claims.noteHint")} />
        </ActionForm>
      </section>
      <section aria-labelledby="ablehnen" className="space-y-4 print:hidden">
        <h2 id="ablehnen" className="text-2xl">
          {t("claims.refuse")}
        </h2>
        <p className="max-w-text">{t("claims.refuseHint")}</p>
        <ActionForm action={refuseClaimAction} labels={{ refusalReason: t("field.refusalReason") }} refusals={refusals}>
          {ref}
          <TextArea name="refusalReason" rows={3} required />
          <PendingButton look="secondary">{t("claims.refuse")}</PendingButton>
        </ActionForm>
      </section>
      <section aria-labelledby="brief" className="space-y-4">
        <h2 id="brief" className="text-2xl print:hidden">
          {t("claims.letter")}
        </h2>
        <p className="max-w-text print:hidden">{t("claims.letterHint")}</p>
        <ClaimLetterForm
          submit={t("claims.makeLetter")}
          refusals={refusals}
          words={{
            print: t("claims.print"),
            address: [claim.providerName, ...(claim.address?.split(", ") ?? [])].join("\n"),
            title: t("claims.letterTitle"),
            text: t("claims.letterText", { person: claim.name, name: claim.providerName, address: codePage }),
            end: t("claims.letterEnd"),
          }}
        >
          {ref}
        </ClaimLetterForm>
      </section>
    </div>
  );
}
