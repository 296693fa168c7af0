import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { ConfirmedFacts } from "@/components/own-entry/confirmed-facts";
import { useOfferName } from "@/components/own-entry/use-offer-name";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { confirmByLinkAction } from "@/lib/freshness/actions/by-link";
import { placesField } from "@/lib/freshness/schema";
import type { ReminderLink } from "@/lib/freshness/types";
import { PLACES_STATUSES } from "@/lib/offers/types";

type Props = { token: string; link: ReminderLink; entry: PublicEntry };

/** What stands in the directory, the free places of today, and the one press that confirms both. */
export function ConfirmByLink({ token, link, entry }: Props) {
  const t = useTranslations("freshness");
  const offers = useOffers(entry);
  return (
    <>
      <p className="max-w-text">{t("confirm.text")}</p>
      <ConfirmedFacts entry={entry} />
      <ActionForm
        action={confirmByLinkAction}
        labels={Object.fromEntries(offers.map(({ field, name }) => [field, name]))}
        submit={t("confirm.submit")}
        refusals={{
          "changed meanwhile": t("link.conflict"),
          not_found: t("link.refused"),
          rate_limited: t("link.tooMany"),
        }}
      >
        <HiddenField name="token" value={token} />
        <HiddenField name="version" value={String(link.version)} />
        {offers.length > 0 ? (
          <section aria-labelledby="plaetze" className="space-y-3">
            <h2 id="plaetze" className="text-2xl">
              {t("confirm.places")}
            </h2>
            <p>{t("confirm.placesHint")}</p>
            {offers.map(({ field, options }) => (
              <ChoiceField key={field} name={field} options={options} chosen={[""]} />
            ))}
          </section>
        ) : null}
        <p>{t("confirm.until", { day: new Date(link.wouldCountUntil) })}</p>
      </ActionForm>
      <OtherWays token={token} />
    </>
  );
}

function OtherWays({ token }: { token: string }) {
  const t = useTranslations("freshness.confirm");
  return (
    <section aria-labelledby="sonst" className="space-y-1">
      <h2 id="sonst" className="text-2xl">
        {t("else")}
      </h2>
      <ul>
        <li>
          <a href={`/stimmt-noch/aendern?token=${token}`} className="inline-flex min-h-11 items-center">
            {t("change")}
          </a>
        </li>
        <li>
          <a href={`/stimmt-noch/weg?token=${token}`} className="inline-flex min-h-11 items-center">
            {t("gone")}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** Each offer with what may be said of its places; first, what is said now. */
function useOffers({ sites }: PublicEntry) {
  const t = useTranslations();
  const offerName = useOfferName();
  return sites.flatMap(({ city, offers }) =>
    offers.map(({ id, area, places, placesExpired }) => {
      const now = t(`offers.places.${placesExpired ? "expired" : (places ?? "unknown")}`);
      return {
        field: placesField(id),
        name: offerName({ area, city }),
        options: [
          { value: "", label: t("freshness.confirm.stays", { places: now }) },
          ...PLACES_STATUSES.map((value) => ({ value, label: t(`offers.places.${value}`) })),
        ],
      };
    }),
  );
}
