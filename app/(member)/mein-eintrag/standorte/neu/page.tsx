import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnNewSiteForm } from "@/components/own-entry/own-site-form";
import { SectionFrame } from "@/components/own-entry/section-frame";
import { StandNote } from "@/components/own-entry/stand-note";
import { getDraft } from "@/lib/own-entry/queries/drafts";
import { wayOf } from "@/lib/own-entry/rules/sections";
import { isWaiting } from "@/lib/own-entry/rules/waiting";
import { listOwnProposals } from "@/lib/proposals/queries/own-proposals";
import NotFound from "../../not-found";
import { ownEntryOf } from "../../own-entry-of";

type Props = PageProps<"/mein-eintrag/standorte/neu">;
const SECTION = "standorte/neu";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("own-entry.section.site"))("neu") };
}

export default async function OwnNewSitePage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  if (!own) return <NotFound />;
  const { member, entry, href, stand } = own;
  const { vorschlag } = await searchParams;
  const way = wayOf("PROPOSAL", entry);
  const draft = await getDraft(member, SECTION);
  const named = (await listOwnProposals(member)).find(({ id }) => id === vorschlag);
  const proposal = named && isWaiting(named) && named.target === "SITE" ? named : null;
  const t = await getTranslations("own-entry.section.site");
  return (
    <>
      <StandNote stand={stand} entry={entry} />
      <SectionFrame title={t("neu")} back={href()} way={way} entry={entry.id} draft={draft} proposal={proposal}>
        <OwnNewSiteForm place={{ entry: entry.id, section: SECTION }} draft={draft} proposal={proposal} way={way} />
      </SectionFrame>
    </>
  );
}
