import { useTranslations } from "next-intl";
import type { ShortlistEntry } from "@/components/shortlist/shortlist-entry";
import { Icon } from "@/components/ui/icon";
import { PhoneLink } from "@/components/ui/phone-link";

/** Where a provider is and how to reach it. */
export function KeptContact({ entry }: { entry: ShortlistEntry }) {
  const t = useTranslations("offline.contact");
  return (
    <section className="space-y-3 rounded-xl border border-line bg-surface p-4">
      <h2 lang="de" className="text-xl">
        {entry.name}
      </h2>
      {entry.sites.map((site) => {
        const phone = site.phone ?? entry.phone;
        return (
          <address key={`${site.postcode} ${site.street ?? ""} ${site.name ?? ""}`} className="not-italic">
            {site.name ? <p className="font-semibold">{site.name}</p> : null}
            {site.street ? <p>{site.street}</p> : null}
            <p>
              {site.postcode} {site.city}
            </p>
            {phone ? (
              <PhoneLink phone={phone} className="inline-flex min-h-11 items-center gap-2">
                <Icon name="phone" />
                {t("call", { phone })}
              </PhoneLink>
            ) : null}
          </address>
        );
      })}
      {entry.email ? (
        <a href={`mailto:${entry.email}`} className="inline-flex min-h-11 items-center gap-2 break-all">
          <Icon name="mail" />
          {entry.email}
        </a>
      ) : null}
    </section>
  );
}
