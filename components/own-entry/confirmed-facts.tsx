import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { BadgeText } from "@/components/recognitions/badge-text";
import type { PublicCell, PublicEntry, PublicSite } from "@/lib/directory/types/public-entry";
import { useOfferName } from "./use-offer-name";

/** What is said to be still right, in short: contact, sites, offers, who pays. */
export function ConfirmedFacts({ entry }: { entry: PublicEntry }) {
  const t = useTranslations("own-entry.confirm");
  const offerName = useOfferName();
  const contact = [entry.phone, entry.email, entry.website].filter(Boolean).join(", ");
  return (
    <dl className="max-w-text space-y-2">
      <Line name={t("contact")}>{contact || t("nothing")}</Line>
      {entry.sites.map((site) => (
        <Line key={site.id} name={t("site")}>
          {addressOf(site)}
        </Line>
      ))}
      {entry.sites.flatMap((site) =>
        site.offers.map(({ id, area, cells }) => (
          <Line key={id} name={t("offer")}>
            {offerName({ area, city: site.city })}
            <Payers id={`bezahlt-${id}`} cells={cells} />
          </Line>
        )),
      )}
    </dl>
  );
}

const addressOf = ({ street, postcode, city }: PublicSite) =>
  [street, `${postcode} ${city}`].filter(Boolean).join(", ");

/** The badge names its payer. */
function Payers({ id, cells }: { id: string; cells: readonly PublicCell[] }) {
  const t = useTranslations("own-entry.confirm");
  if (cells.length === 0) return <p>{t("nobodyPays")}</p>;
  return (
    <>
      <p id={id}>{t("pays")}</p>
      <ul aria-labelledby={id} className="list-disc pl-6">
        {cells.map(({ funder, badge }) => (
          <li key={`${funder.kind} ${funder.name}`}>
            <BadgeText badge={badge} funder={funder} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sm:grid sm:grid-cols-[10rem_1fr] sm:gap-4">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}
