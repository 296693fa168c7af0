import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/accounts/missing-page";
import { OwnShell } from "@/components/accounts/own-shell";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireAccount } from "@/lib/platform/gate";

/** Every address below that is none: Next's own page is English, and breaks the policy. */
export default async function MissingAccountPage() {
  const { roles } = await requireAccount();
  answerNotFound();
  const t = await getTranslations("accounts.own");
  return (
    <OwnShell isStaff={roles.length > 0}>
      <MissingPage href="/konto" back={t("back")} />
    </OwnShell>
  );
}
