import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnSitePart } from "@/components/own-entry/own-site-part";
import { SectionFrame } from "@/components/own-entry/section-frame";
import { StandNote } from "@/components/own-entry/stand-note";
import { placeTable } from "@/lib/geo/tables";
import { getDraft } from "@/lib/own-entry/queries/drafts";
import { pageOf, SITE_PAGES, wayOf } from "@/lib/own-entry/rules/sections";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { openProposalOf } from "@/lib/proposals/queries/own-proposals";
import NotFound from "../../../not-found";
import { ownEntryOf } from "../../../own-entry-of";

type Props = PageProps<"/mein-eintrag/standorte/[standort]/[abschnitt]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageOf(SITE_PAGES, (await params).abschnitt);
  return { title: page ? (await getTranslations("own-entry.section.site"))(page) : "" };
}

export default async function OwnSitePage({ params, searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  const { standort, abschnitt } = await params;
  const site = own?.entry.sites.find(({ id }) => id === standort);
  const page = pageOf(SITE_PAGES, abschnitt);
  if (!site || !page) answerNotFound();
  if (!own || !site || !page) return <NotFound />;
  const { member, entry, href, stand } = own;
  const place = { entry: entry.id, section: `standorte/${site.id}/${page}`, id: site.id };
  const way = wayOf(SITE_PAGES[page], entry);
  const draft = await getDraft(member, place.section);
  const proposal = SITE_PAGES[page] === "LIGHT" ? null : await openProposalOf(member, "SITE", site.id);
  const counties = [...placeTable().counties.values()].toSorted((a, b) => a.name.localeCompare(b.name, "de"));
  const t = await getTranslations("own-entry.section.site");
  return (
    <>
      <StandNote stand={stand} entry={entry} />
      <SectionFrame
        title={`${t(page)}: ${site.city}`}
        back={href()}
        way={way}
        entry={entry.id}
        draft={draft}
        proposal={page === "angebot" ? null : proposal}
      >
        <OwnSitePart
          site={site}
          page={page}
          place={place}
          draft={draft}
          proposal={proposal}
          counties={counties}
          way={way}
        />
      </SectionFrame>
    </>
  );
}
