import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";
import { PageTitle } from "@/components/ui/page-title";

const SENT = ["antrag", "adresse", "code", "eintrag"] as const;

/** What happens next. */
export function JoiningSent({ what }: { what: string }) {
  const t = useTranslations("joining");
  const known = SENT.find((each) => each === what) ?? "antrag";
  return (
    <div className="max-w-text space-y-6">
      <PageTitle>{t("sent.title")}</PageTitle>
      <p className="whitespace-pre-line">{t(`sent.${known}`)}</p>
      <p>
        <PageLink href="/anbieter-werden" className="inline-flex min-h-11 items-center">
          {t("back")}
        </PageLink>
      </p>
    </div>
  );
}
