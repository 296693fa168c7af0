import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnProviderForm } from "@/components/own-entry/own-provider-form";
import { SectionFrame } from "@/components/own-entry/section-frame";
import { StandNote } from "@/components/own-entry/stand-note";
import { getDraft } from "@/lib/own-entry/queries/drafts";
import { pageOf, PROVIDER_PAGES, wayOf } from "@/lib/own-entry/rules/sections";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { openProposalOf } from "@/lib/proposals/queries/own-proposals";
import NotFound from "../not-found";
import { ownEntryOf } from "../own-entry-of";

type Props = PageProps<"/mein-eintrag/[abschnitt]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageOf(PROVIDER_PAGES, (await params).abschnitt);
  return { title: page ? (await getTranslations("own-entry.section.provider"))(page) : "" };
}

export default async function OwnSectionPage({ params, searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  const page = pageOf(PROVIDER_PAGES, (await params).abschnitt);
  if (!page) answerNotFound();
  if (!own || !page) return <NotFound />;
  const { member, entry, href, stand } = own;
  const draft = await getDraft(member, page);
  const proposal = page === "traeger" ? await openProposalOf(member, "PROVIDER", entry.id) : null;
  const t = await getTranslations("own-entry.section.provider");
  return (
    <>
      <StandNote stand={stand} entry={entry} />
      <SectionFrame
        title={t(page)}
        back={href()}
        way={wayOf(PROVIDER_PAGES[page], entry)}
        entry={entry.id}
        draft={draft}
        proposal={proposal}
      >
        <OwnProviderForm entry={entry} page={page} draft={draft} proposal={proposal} />
      </SectionFrame>
    </>
  );
}
