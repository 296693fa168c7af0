import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Old } from "@/lib/own-entry/types";
import { useOfferName } from "./use-offer-name";

type Props = { old: Old; href: (page?: string) => string };

/** What was said too long ago; nothing when all is fresh. */
export function OldList({ old: { confirmation, places }, href }: Props) {
  const t = useTranslations("own-entry.old");
  const offerName = useOfferName();
  if (confirmation === null && places.length === 0) return null;
  return (
    <section aria-labelledby="alt" className="space-y-3">
      <h2 id="alt" className="text-2xl">
        {t("heading")}
      </h2>
      <Notice look="warning">
        {confirmation ? (
          <p>
            {confirmation.on ? t("confirmed", { day: new Date(confirmation.on) }) : t("never")}{" "}
            <a href={href("bestaetigen")}>{t("confirm")}</a>
          </p>
        ) : null}
        {places.map(({ offerId, city, area, on }) => (
          <p key={offerId}>{t("places", { offer: offerName({ area, city }), day: new Date(on) })}</p>
        ))}
      </Notice>
    </section>
  );
}
