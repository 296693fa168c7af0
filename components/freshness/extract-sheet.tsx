import { useFormatter, useTranslations } from "next-intl";
import { contactOf } from "@/components/providers/contact-of";
import { siteLabel } from "@/components/providers/site-label";
import { SitePayment } from "@/components/providers/site-payment";
import { PageTitle } from "@/components/ui/page-title";
import { QrImage } from "@/components/ui/qr-image";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { ExtractSite } from "./extract-site";
import { ExtractLine } from "./extract-line";

type Props = {
  entry: PublicEntry;
  /** Public address of the entry. */
  address: string;
  now: Date;
};

/** What the public sees of the entry at this moment, on one sheet: for a negotiation, dated, with the way to check it. */
export function ExtractSheet({ entry, address, now }: Props) {
  const t = useTranslations();
  return (
    <article className="space-y-6 print:space-y-4">
      <Head entry={entry} address={address} now={now} />
      <Contact entry={entry} />
      <section aria-labelledby="standorte" className="space-y-4">
        <h2 id="standorte" className="text-2xl">
          {t("freshness.extract.sites")}
        </h2>
        {entry.sites.map((site) => (
          <ExtractSite key={site.id} site={site} label={siteLabel(site, entry.sites)} />
        ))}
      </section>
      <section aria-labelledby="bezahlung" className="space-y-4">
        <h2 id="bezahlung" className="text-2xl">
          {t("entry.payment.heading")}
        </h2>
        {entry.sites.map((site) => (
          <SitePayment key={site.id} site={site} label={siteLabel(site, entry.sites)} />
        ))}
        <p className="max-w-text">
          <strong>{t("recognitions.disclaimer")}</strong>
        </p>
      </section>
      <p className="max-w-text border-t border-line pt-3">{t("freshness.extract.source")}</p>
    </article>
  );
}

function Head({ entry, address, now }: Props) {
  const t = useTranslations("freshness.extract");
  const time = useFormatter().dateTime(now, { hour: "2-digit", minute: "2-digit" });
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 flex-[1_1_16rem] space-y-2">
        <p className="text-soft">{t("name")}</p>
        <PageTitle>{entry.name}</PageTitle>
        <p>
          <strong>{t("standing", { day: now, time })}</strong> <Freshness entry={entry} />{" "}
          {entry.isExample ? t("example") : null}
        </p>
        <p className="wrap-anywhere">
          {t("address")} <a href={address}>{address}</a>
        </p>
      </div>
      <QrImage text={address} label={t("qr")} size="paper" />
    </div>
  );
}

function Freshness({ entry: { confirmedOn, staleMonths } }: { entry: PublicEntry }) {
  const t = useTranslations("freshness.extract");
  if (staleMonths !== null) return t("stale", { months: staleMonths });
  return confirmedOn === null ? t("never") : t("confirmed", { day: new Date(confirmedOn) });
}

function Contact({ entry }: { entry: PublicEntry }) {
  const t = useTranslations();
  const { phone, email, website } = contactOf(entry);
  const lines = { phone, email, website };
  if (Object.values(lines).every((line) => line === null)) return null;
  return (
    <section aria-labelledby="kontakt" className="space-y-2">
      <h2 id="kontakt" className="text-2xl">
        {t("freshness.extract.contact")}
      </h2>
      <dl className="space-y-1">
        {Object.entries(lines).map(([name, line]) =>
          line === null ? null : (
            <ExtractLine key={name} name={t(`entry.contact.${name as keyof typeof lines}`)}>
              {line}
            </ExtractLine>
          ),
        )}
      </dl>
    </section>
  );
}
