import { useFormatter, useTranslations } from "next-intl";
import type { ClaimView } from "@/lib/members/types";

/** Every claim that waits; each leads to the page where it is decided. */
export function ClaimList({ claims }: { claims: readonly ClaimView[] }) {
  const t = useTranslations("members.claims");
  const format = useFormatter();
  if (claims.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="max-w-text space-y-4">
      {claims.map(({ id, providerName, email, method, createdAt }) => (
        <li key={id} className="space-y-1 rounded-lg border border-line bg-surface p-4">
          <a
            href={`/verwaltung/ansprueche/${id}`}
            className="inline-flex min-h-11 items-center font-semibold break-words"
          >
            {providerName}
          </a>
          <p className="break-words">{email}</p>
          <p>
            {t("how")}: {t(`method.${method}`)}
          </p>
          <p className="text-sm text-soft">
            {t("since")}: {format.dateTime(new Date(createdAt), { dateStyle: "medium" })}
          </p>
        </li>
      ))}
    </ul>
  );
}
