import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { PageLink } from "@/components/ui/page-link";
import { PhoneLink } from "@/components/ui/phone-link";
import type { Hit, Query } from "@/lib/search/types";
import { CardAreas } from "./card-areas";
import { CardFacts } from "./card-facts";
import { CardPlace } from "./card-place";

/** One provider with its nearest matching site. */
export function ProviderCard({ hit, query, county }: { hit: Hit; query: Query; county: string | null }) {
  const t = useTranslations("search.card");
  const { entry, site } = hit;
  return (
    <article className="break-inside-avoid rounded-xl border border-line bg-surface p-4 sm:p-5 forced-colors:border-2">
      <h3 className="mb-1 text-xl">
        <PageLink href={`/anbieter/${entry.slug}`} className="inline-block min-h-11 py-1.5">
          {entry.name}
        </PageLink>
      </h3>
      <CardPlace hit={hit} county={county} />
      <CardAreas offers={hit.offers} query={query} />
      <CardFacts hit={hit} />
      {site.phone ? (
        <p className="mt-4">
          <PhoneLink
            phone={site.phone}
            className={`${BUTTON_STYLE.secondary} print:justify-start print:border-0 print:p-0`}
          >
            <Icon name="phone" />
            {t("call", { phone: site.phone })}
          </PhoneLink>
        </p>
      ) : null}
    </article>
  );
}
