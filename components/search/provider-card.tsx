import { useTranslations } from "next-intl";
import { fingerprintOf } from "@/components/shortlist/fingerprint";
import { RememberButton } from "@/components/shortlist/remember-button";
import { useRememberWords } from "@/components/shortlist/use-remember-words";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { PhoneLink } from "@/components/ui/phone-link";
import { siteKey } from "@/lib/search/site-points";
import type { Hit, Query } from "@/lib/search/types";
import { CardAreas } from "./card-areas";
import { CardFacts } from "./card-facts";
import { CardPlace } from "./card-place";
import { cardId } from "./card-id";
import { EntryLink } from "./entry-link";
import { ShowOnMapButton } from "./show-on-map-button";

/** One provider with its nearest matching site. */
export function ProviderCard({ hit, query, county }: { hit: Hit; query: Query; county: string | null }) {
  const t = useTranslations("search.card");
  const { entry, site } = hit;
  return (
    <article
      id={cardId(entry.slug)}
      className="break-inside-avoid rounded-xl border border-line bg-surface p-4 sm:p-5 forced-colors:border-2"
    >
      <h3 lang="de" className="mb-1 text-xl">
        <EntryLink slug={entry.slug} className="inline-block min-h-11 py-1.5">
          {entry.name}
        </EntryLink>
      </h3>
      <CardPlace hit={hit} county={county} />
      <CardAreas offers={hit.offers} query={query} />
      <CardFacts hit={hit} />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {site.phone ? (
          <PhoneLink
            phone={site.phone}
            className={`${BUTTON_STYLE.secondary} print:justify-start print:border-0 print:p-0`}
          >
            <Icon name="phone" />
            {t("call", { phone: site.phone })}
          </PhoneLink>
        ) : null}
        <ShowOnMapButton siteKey={siteKey({ entry, hit })} name={entry.name} />
        <RememberButton slug={entry.slug} fingerprint={fingerprintOf(entry)} words={useRememberWords(entry.name)} />
      </div>
    </article>
  );
}
