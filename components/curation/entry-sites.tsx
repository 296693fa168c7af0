import { useTranslations } from "next-intl";
import type { StaffEntry, StaffOffer, StaffSite } from "@/lib/directory/types/staff-entry";
import { SERVICE_AREAS } from "@/lib/offers/types";
import { positionKind } from "@/lib/sites/rules";
import { EditLink } from "./edit-link";
import type { EntryRights } from "./entry-rights";
import { useSiteName } from "./use-site-name";

type Props = { entry: StaffEntry; rights: EntryRights };

/** Sites with their offers, and the ways to their forms. */
export function EntrySites({ entry, rights }: Props) {
  const t = useTranslations("curation.entry");
  return (
    <section aria-labelledby="standorte" className="space-y-6">
      <h2 id="standorte" className="text-2xl">
        {t("sites")}
      </h2>
      {entry.sites.length === 0 ? <p>{t("noSites")}</p> : null}
      {entry.sites.map((site) => (
        <Site key={site.id} entry={entry} rights={rights} site={site} />
      ))}
      {rights.mayEdit ? (
        <EditLink href={`/verwaltung/eintraege/${entry.id}/standorte/neu`} name={t("addSite")} />
      ) : null}
    </section>
  );
}

function Site({ entry, rights, site }: Props & { site: StaffSite }) {
  const t = useTranslations();
  const name = useSiteName()(site);
  const base = `/verwaltung/eintraege/${entry.id}/standorte/${site.id}`;
  const links = [
    ["anschrift", t("curation.entry.siteAddress")],
    ["lage", t("curation.entry.sitePosition")],
    ["einzugsgebiet", t("curation.entry.siteCatchment")],
    ["barrierefreiheit", t("curation.entry.siteAccess")],
    ...(site.offers.length < SERVICE_AREAS.length ? [["angebot", t("curation.entry.addOffer")] as const] : []),
    ["entfernen", t("curation.entry.removeSite")],
  ] as const;
  return (
    <div className="space-y-3 rounded-lg border border-edge bg-surface p-4">
      <h3 className="text-xl">{name}</h3>
      <p>
        {[site.street, `${site.postcode} ${site.city}`, t(`geo.land.${site.land}`)].filter(Boolean).join(", ")}
        <br />
        {t(`sites.precision.${positionKind(site)}`)}
      </p>
      {rights.mayEdit ? <Links base={base} links={links} of={name} /> : null}
      {site.offers.length === 0 ? <p>{t("curation.entry.noOffers")}</p> : null}
      {site.offers.map((offer) => (
        <Offer key={offer.id} entry={entry} rights={rights} offer={offer} />
      ))}
    </div>
  );
}

function Offer({ entry, rights, offer }: Props & { offer: StaffOffer }) {
  const t = useTranslations();
  const base = `/verwaltung/eintraege/${entry.id}/angebote/${offer.id}`;
  const area = t(`offers.area.${offer.area}`);
  const links = [
    ["angebot", t("curation.entry.profile")],
    ["plaetze", t("curation.entry.places")],
    ["texte", t("curation.entry.texts")],
    ...(rights.mayRecord ? [["kostentraeger", t("curation.entry.addCell")] as const] : []),
    ["entfernen", t("curation.entry.removeOffer")],
  ] as const;
  return (
    <div className="border-t border-line pt-3">
      <h4 className="font-semibold">
        {area}
        {offer.setting ? `, ${t(`offers.settingLong.${offer.setting}`)}` : null}
      </h4>
      {offer.cells.length === 0 ? <p>{t("curation.entry.noCells")}</p> : null}
      {rights.mayEdit ? <Links base={base} links={links} of={area} /> : null}
    </div>
  );
}

type LinksProps = { base: string; links: readonly (readonly [page: string, words: string])[]; of: string };

function Links({ base, links, of }: LinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 print:hidden">
      {links.map(([page, words]) => (
        <li key={page}>
          <a href={`${base}/${page}`} className="inline-flex min-h-11 items-center">
            {words}
            <span className="sr-only">: {of}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
