import { useTranslations } from "next-intl";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { splitCommon } from "./common-facts";
import { EntrySection } from "./entry-section";
import { Facts } from "./facts";
import { OfferContentView } from "./offer-content";
import { contentOf, groupOffers, placedOffers } from "./same-offers";
import { useOfferFacts } from "./use-offer-facts";
import { useOfferNames } from "./use-offer-names";

/** What one can do here: one part for each set of offers that differ in nothing but their Leistungsbereich. */
export function EntryOffers({ entry }: { entry: PublicEntry }) {
  const t = useTranslations("entry.offers");
  const nameOf = useOfferNames(entry.sites);
  const factsOf = useOfferFacts();
  const groups = groupOffers(placedOffers(entry.sites), contentOf);
  const { common, own } = splitCommon(groups.map(({ value }) => factsOf(value)));
  return (
    <EntrySection id="angebot" heading={t("heading")}>
      {groups.length === 0 ? <p>{t("none")}</p> : null}
      {groups.map(({ offers, value }, position) => {
        const name = nameOf(offers);
        return (
          <div key={name} className="space-y-4 not-first:pt-4">
            <h3 className="text-xl">{name}</h3>
            <OfferContentView content={value} facts={own[position] ?? []} />
          </div>
        );
      })}
      {common.length > 0 ? (
        <div className="space-y-4 pt-4">
          <h3 className="text-xl">{t("common")}</h3>
          <Facts facts={common} />
        </div>
      ) : null}
    </EntrySection>
  );
}
