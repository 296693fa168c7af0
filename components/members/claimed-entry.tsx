import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import { PageLink } from "@/components/ui/page-link";

/** Which entry it is about; without one, how to find it. */
export function ClaimedEntry({ name }: { name: string | null }) {
  const t = useTranslations("joining");
  if (name !== null) return <p className="break-words">{t("claim.about", { name })}</p>;
  return (
    <>
      <p className="whitespace-pre-line">{t.rich("claim.missing", BOLD)}</p>
      <p>
        <PageLink href="/anbieter" className="inline-flex min-h-11 items-center">
          {t("entry.search")}
        </PageLink>
      </p>
    </>
  );
}
