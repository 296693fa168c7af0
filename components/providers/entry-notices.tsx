import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import { Notice } from "@/components/ui/notice";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { groupOffers, placedOffers } from "./same-offers";
import { useOfferNames } from "./use-offer-names";

/** What one should know before calling: an old entry, no admissions, old places. */
export function EntryNotices({ entry }: { entry: PublicEntry }) {
  const t = useTranslations("entry.notice");
  const nameOf = useOfferNames(entry.sites);
  const offers = placedOffers(entry.sites);
  const pauses = groupOffers(offers, ({ pausedUntil }) => pausedUntil);
  const places = groupOffers(offers, ({ placesExpired }) => placesExpired);
  const lines = [
    ...pauses.flatMap(({ value: until, offers: paused }) => {
      if (until === null) return [];
      const day = new Date(until);
      return pauses.length === 1
        ? t.rich("paused", { day, ...BOLD })
        : t.rich("pausedFor", { offers: nameOf(paused), day, ...BOLD });
    }),
    ...places.flatMap(({ value: expired, offers: old }) => {
      if (!expired) return [];
      return places.length === 1 ? t.rich("places", BOLD) : t.rich("placesFor", { offers: nameOf(old), ...BOLD });
    }),
  ];
  return (
    <>
      {entry.staleMonths === null ? null : (
        <Notice look="warning">
          <p>
            <strong>{t("stale", { months: entry.staleMonths })}</strong>
          </p>
        </Notice>
      )}
      {lines.length > 0 ? (
        <Notice look="warning">
          {lines.map((line, position) => (
            <p key={position}>{line}</p>
          ))}
        </Notice>
      ) : null}
    </>
  );
}
