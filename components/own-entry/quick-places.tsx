import { useFormatter, useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { PendingButton } from "@/components/forms/pending-button";
import { currentPlaces } from "@/lib/directory/rules/freshness";
import type { StaffEntry, StaffOffer } from "@/lib/directory/types/staff-entry";
import { PLACES_STATUSES } from "@/lib/offers/types";
import { pauseOfferAction, statePlacesAction } from "@/lib/own-entry/actions/offers";
import type { Day } from "@/lib/platform/day";
import { useOfferName } from "./use-offer-name";

type Props = {
  entry: StaffEntry;
  today: Day;
  /** The page that a press leads back to; the overview if none is named. */
  back?: "bestaetigen";
};

/** "Freie Plätze heute?": one press for each offer. */
export function QuickPlaces({ entry, today, back }: Props) {
  const t = useTranslations("own-entry.places");
  const offers = entry.sites.flatMap((site) => site.offers.map((offer) => ({ site, offer })));
  const name = useOfferName();
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="plaetze" className="space-y-4">
      <h2 id="plaetze" className="text-2xl">
        {t("heading")}
      </h2>
      {offers.map(({ site, offer }) => (
        <div key={offer.id} className="space-y-3 rounded-lg border border-edge bg-surface p-4">
          <h3 className="text-xl">{name({ area: offer.area, city: site.city })}</h3>
          <PlacesNow offer={offer} today={today} />
          <ActionForm action={statePlacesAction} labels={{}} refusals={{ "changed meanwhile": t("conflict") }}>
            <Target entry={entry.id} offer={offer} />
            {back ? <HiddenField name="back" value={back} /> : null}
            <div role="group" aria-label={t("group", { offer: name({ area: offer.area, city: site.city }) })}>
              <div className="flex flex-wrap gap-2">
                {PLACES_STATUSES.map((places) => (
                  <PendingButton key={places} look="secondary" name="places" value={places}>
                    {t(`press.${places}`)}
                  </PendingButton>
                ))}
              </div>
            </div>
          </ActionForm>
          {back ? null : <Pause entry={entry.id} offer={offer} />}
        </div>
      ))}
    </section>
  );
}

function Target({ entry, offer }: { entry: string; offer: StaffOffer }) {
  return (
    <>
      <HiddenField name="entry" value={entry} />
      <HiddenField name="id" value={offer.id} />
      <HiddenField name="version" value={String(offer.version)} />
    </>
  );
}

function PlacesNow({ offer, today }: { offer: StaffOffer; today: Day }) {
  const t = useTranslations();
  const format = useFormatter();
  const { places, placesExpired } = currentPlaces(offer, today);
  const on = offer.placesOn ? format.dateTime(new Date(offer.placesOn), "day") : "none";
  return (
    <p>
      {t("own-entry.places.now", {
        places: placesExpired ? t("offers.places.expired") : t(`offers.places.${places ?? "unknown"}`),
        on,
      })}
      {offer.pausedUntil && offer.pausedUntil >= today ? (
        <strong className="block">{t("own-entry.places.paused", { day: new Date(offer.pausedUntil) })}</strong>
      ) : null}
    </p>
  );
}

function Pause({ entry, offer }: { entry: string; offer: StaffOffer }) {
  const t = useTranslations("own-entry.places");
  const name = `pausedUntil-${offer.id}`;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-petrol">{t("pause.heading")}</summary>
      <ActionForm
        action={pauseOfferAction}
        labels={{ [name]: t("pause.until") }}
        submit={t("pause.submit")}
        refusals={{ "changed meanwhile": t("conflict") }}
      >
        <Target entry={entry} offer={offer} />
        <Field name={name} type="date" hint={t("pause.hint")} defaultValue={offer.pausedUntil ?? ""} />
      </ActionForm>
    </details>
  );
}
