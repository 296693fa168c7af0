import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { EntrySection } from "./entry-section";
import { siteLabel } from "./site-label";
import { SitePayment } from "./site-payment";

/** Who pays, site by site: only what is known. */
export function EntryPayment({ entry }: { entry: PublicEntry }) {
  const t = useTranslations();
  return (
    <EntrySection id="bezahlung" heading={t("entry.payment.heading")}>
      {entry.sites.map((site) => (
        <SitePayment key={site.id} site={site} label={siteLabel(site, entry.sites)} />
      ))}
      {entry.sites.some(({ offers }) => offers.some(({ cells }) => cells.length > 0)) ? (
        <p className="max-w-text">{t("entry.payment.others")}</p>
      ) : null}
      <p className="max-w-text">
        <strong>{t("recognitions.disclaimer")}</strong>
      </p>
      <p className="print:hidden">
        <PageLink href="/so-pruefen-wir" className="inline-flex min-h-11 items-center">
          {t("entry.payment.how")}
        </PageLink>
      </p>
    </EntrySection>
  );
}
