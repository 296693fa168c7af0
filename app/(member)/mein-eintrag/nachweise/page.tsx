import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnEvidenceForm } from "@/components/evidence/own-evidence-form";
import { OwnEvidenceList } from "@/components/evidence/own-evidence-list";
import { StandNote } from "@/components/own-entry/stand-note";
import { WayTag } from "@/components/own-entry/way-tag";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { listQuestions } from "@/lib/own-entry/queries/questions";
import { listOwnCells, listOwnEvidence } from "@/lib/recognitions/queries/own-evidence";
import NotFound from "../not-found";
import { ownEntryOf } from "../own-entry-of";

type Props = PageProps<"/mein-eintrag/nachweise">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evidence.own"))("title") };
}

export default async function OwnEvidencePage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  if (!own) return <NotFound />;
  const { member, entry, href, stand } = own;
  const [items, cells, questions] = await Promise.all([
    listOwnEvidence(member),
    listOwnCells(member),
    listQuestions(member),
  ]);
  const isAsked = questions.some(({ kind, answeredAt }) => kind === "QUERY" && answeredAt === null);
  const t = await getTranslations("evidence.own");
  const back = (await getTranslations("own-entry"))("back");
  return (
    <div className="space-y-8">
      <StandNote stand={stand} />
      {isAsked ? (
        <Notice look="warning">
          <p>{t("question")}</p>
          <p>
            <a href={href("rueckfragen")} className="inline-flex min-h-11 items-center font-semibold">
              {t("answer")}
            </a>
          </p>
        </Notice>
      ) : null}
      <BackLink href={href()}>{back}</BackLink>
      <PageTitle>{t("title")}</PageTitle>
      <div className="max-w-text space-y-4">
        <p>{t("text")}</p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <WayTag way="PROPOSAL" />
          {t("way")}
        </p>
        <p className="print:hidden">
          <ButtonLink href="#einreichen" look="primary">
            {t("jump")}
          </ButtonLink>
        </p>
      </div>
      <section aria-labelledby="liste" className="space-y-4">
        <h2 id="liste" className="text-2xl">
          {t("list")}
        </h2>
        <OwnEvidenceList items={items} />
      </section>
      <section aria-labelledby="einreichen" className="space-y-4 print:hidden">
        <h2 id="einreichen" className="scroll-mt-4 text-2xl">
          {t("form")}
        </h2>
        <OwnEvidenceForm entry={entry.id} cells={cells} />
      </section>
    </div>
  );
}
