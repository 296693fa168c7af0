import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnOfferPart } from "@/components/own-entry/own-offer-part";
import { SectionFrame } from "@/components/own-entry/section-frame";
import { StandNote } from "@/components/own-entry/stand-note";
import { getDraft } from "@/lib/own-entry/queries/drafts";
import { listFunderNames } from "@/lib/own-entry/queries/overview";
import { OFFER_PAGES, pageOf, wayOf, type OfferPage } from "@/lib/own-entry/rules/sections";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import type { Member } from "@/lib/platform/insider";
import { openProposalOf } from "@/lib/proposals/queries/own-proposals";
import NotFound from "../../../not-found";
import { ownEntryOf } from "../../../own-entry-of";

type Props = PageProps<"/mein-eintrag/angebote/[angebot]/[abschnitt]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageOf(OFFER_PAGES, (await params).abschnitt);
  return { title: page ? (await getTranslations("own-entry.section.offer"))(page) : "" };
}

export default async function OwnOfferPage({ params, searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  const { angebot, abschnitt } = await params;
  const site = own?.entry.sites.find(({ offers }) => offers.some(({ id }) => id === angebot));
  const offer = site?.offers.find(({ id }) => id === angebot);
  const page = pageOf(OFFER_PAGES, abschnitt);
  if (!offer || !page) answerNotFound();
  if (!own || !site || !offer || !page) return <NotFound />;
  const { member, entry, href, stand } = own;
  const place = { entry: entry.id, section: `angebote/${offer.id}/${page}`, id: offer.id };
  const way = wayOf(OFFER_PAGES[page], entry);
  const draft = await getDraft(member, place.section);
  const proposal = await proposalOf(member, page, offer.id);
  const funders = page === "kosten" ? await listFunderNames() : [];
  const t = await getTranslations();
  const name = t("own-entry.offerName", { area: t(`offers.area.${offer.area}`), city: site.city });
  return (
    <>
      <StandNote stand={stand} entry={entry} />
      <SectionFrame
        title={`${name}: ${t(`own-entry.section.offer.${page}`)}`}
        back={href()}
        way={way}
        entry={entry.id}
        draft={draft}
        proposal={proposal}
      >
        <OwnOfferPart
          offer={offer}
          page={page}
          place={place}
          draft={draft}
          proposal={proposal}
          funders={funders}
          way={way}
        />
      </SectionFrame>
    </>
  );
}

async function proposalOf(member: Member, page: OfferPage, offerId: string) {
  if (OFFER_PAGES[page] === "LIGHT") return null;
  return openProposalOf(member, page === "kosten" ? "FUNDING" : "OFFER", offerId);
}
