import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Deletion } from "@/lib/accounts/types";

const GOES = ["account", "sessions", "drafts", "traces"] as const;
const STAYS = ["entry", "public", "backup"] as const;

/** What goes with an account, what stays, and who is left alone. */
export function DeletionFacts({ left }: Pick<Deletion, "left">) {
  const t = useTranslations("accounts.deletion");
  return (
    <div className="max-w-text space-y-4">
      <p>{t("text")}</p>
      <h2 className="text-2xl">{t("goes")}</h2>
      <ul className="list-disc space-y-1 pl-6">
        {GOES.map((item) => (
          <li key={item}>{t(`goesItems.${item}`)}</li>
        ))}
      </ul>
      <h2 className="text-2xl">{t("stays")}</h2>
      <ul className="list-disc space-y-1 pl-6">
        {STAYS.map((item) => (
          <li key={item}>{t(`staysItems.${item}`)}</li>
        ))}
      </ul>
      {left.length > 0 ? (
        <Notice look="warning">
          <p>{t("left")}</p>
          <ul>
            {left.map(({ id, name }) => (
              <li key={id}>
                <a href={`/mein-eintrag/team?eintrag=${id}`} className="inline-flex min-h-11 items-center">
                  {t("handOver", { name })}
                </a>
              </li>
            ))}
          </ul>
          <p>{t("leftText")}</p>
        </Notice>
      ) : null}
      <p>
        <a href="/konto/daten" download className="inline-flex min-h-11 items-center">
          {t("download")}
        </a>
      </p>
    </div>
  );
}
