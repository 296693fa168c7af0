import { useFormatter, useTranslations } from "next-intl";
import type { ClaimView } from "@/lib/members/types";

/** What the claimant says, beside what the entry says. */
export function ClaimFacts({ claim }: { claim: ClaimView }) {
  const t = useTranslations("members.claims");
  const format = useFormatter();
  const facts = [
    ["name", claim.name],
    ["job", claim.job],
    ["email", claim.email],
    ["phone", claim.phone],
    ["since", format.dateTime(new Date(claim.createdAt), { dateStyle: "medium", timeStyle: "short" })],
    ["how", t(`method.${claim.method}`)],
    ["website", claim.website],
    ["address", claim.address],
  ] as const;
  return (
    <div className="max-w-text space-y-4">
      {claim.hasMembers ? <p className="font-semibold">{t("hasMembers")}</p> : null}
      <dl className="space-y-2">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt className="font-semibold">{t(key)}</dt>
            <dd className="break-words">{value ?? t("missing")}</dd>
          </div>
        ))}
      </dl>
      <a href={`/verwaltung/eintraege/${claim.providerId}`} className="inline-flex min-h-11 items-center">
        {t("openEntry")}
      </a>
    </div>
  );
}
