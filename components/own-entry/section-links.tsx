import { useTranslations } from "next-intl";
import { useSiteName } from "@/components/curation/use-site-name";
import type { StaffEntry, StaffSite } from "@/lib/directory/types/staff-entry";
import { SERVICE_AREAS } from "@/lib/offers/types";
import {
  listPages,
  OFFER_PAGES,
  PROVIDER_PAGES,
  SITE_PAGES,
  wayOf,
  type FormWay,
  type Way,
} from "@/lib/own-entry/rules/sections";

type Props = { entry: StaffEntry; href: (page?: string) => string };
/** What happens to a change now, from what happens to it once the entry is public. */
type WayFor = (way: Way) => FormWay;

/** The ways to all pages of the entry, each with what happens to a change. */
export function SectionLinks({ entry, href }: Props) {
  const t = useTranslations("own-entry.section");
  const wayFor = (way: Way) => wayOf(way, entry);
  return (
    <section aria-labelledby="angaben" className="space-y-4">
      <h2 id="angaben" className="text-2xl">
        {t("heading")}
      </h2>
      <Links
        wayFor={wayFor}
        pages={[...listPages(PROVIDER_PAGES), ["bilder", "LIGHT"], ["nachweise", "PROPOSAL"]]}
        name={(page) => t(`provider.${page}`)}
        href={(page) => href(page)}
        of={entry.name}
      />
      {entry.sites.map((site) => (
        <Site key={site.id} site={site} href={href} wayFor={wayFor} />
      ))}
      <a href={href("standorte/neu")} className="inline-flex min-h-11 items-center font-semibold">
        {t("site.neu")}
      </a>
    </section>
  );
}

type SiteProps = { site: StaffSite; href: Props["href"]; wayFor: WayFor };

function Site({ site, href, wayFor }: SiteProps) {
  const t = useTranslations();
  const name = useSiteName()(site);
  const isFull = site.offers.length === SERVICE_AREAS.length;
  const pages = listPages(SITE_PAGES).filter(([page]) => page !== "angebot" || !isFull);
  return (
    <div className="space-y-3 rounded-lg border border-edge bg-surface p-4">
      <h3 className="text-xl">{name}</h3>
      <Links
        wayFor={wayFor}
        pages={pages}
        name={(page) => t(`own-entry.section.site.${page}`)}
        href={(page) => href(`standorte/${site.id}/${page}`)}
        of={name}
      />
      {site.offers.map((offer) => (
        <div key={offer.id} className="border-t border-line pt-3">
          <h4 className="font-semibold">{t(`offers.area.${offer.area}`)}</h4>
          <Links
            wayFor={wayFor}
            pages={listPages(OFFER_PAGES)}
            name={(page) => t(`own-entry.section.offer.${page}`)}
            href={(page) => href(`angebote/${offer.id}/${page}`)}
            of={`${t(`offers.area.${offer.area}`)}, ${name}`}
          />
        </div>
      ))}
    </div>
  );
}

type LinksProps<P extends string> = {
  wayFor: WayFor;
  pages: readonly [P, Way][];
  name: (page: P) => string;
  href: (page: P) => string;
  /** What they are about, for screen readers. */
  of: string;
};

function Links<P extends string>({ wayFor, pages, name, href, of }: LinksProps<P>) {
  const t = useTranslations("own-entry.way");
  return (
    <ul>
      {pages.map(([page, way]) => (
        <li key={page} className="flex flex-wrap items-center gap-x-3 max-sm:pb-1">
          <a href={href(page)} className="inline-flex min-h-11 items-center py-1.5">
            {name(page)}
            <span className="sr-only">: {of}</span>
          </a>
          <span className="text-sm text-soft">{t(`${wayFor(way)}.tag`)}</span>
        </li>
      ))}
    </ul>
  );
}
