import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuestionList } from "@/components/own-entry/question-list";
import { StandNote } from "@/components/own-entry/stand-note";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { listQuestions } from "@/lib/own-entry/queries/questions";
import NotFound from "../not-found";
import { ownEntryOf } from "../own-entry-of";

type Props = PageProps<"/mein-eintrag/rueckfragen">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("own-entry.questions"))("title") };
}

export default async function QuestionsPage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  if (!own) return <NotFound />;
  const { member, entry, href, stand } = own;
  const t = await getTranslations("own-entry");
  return (
    <div className="space-y-6">
      <StandNote stand={stand} />
      <BackLink href={href()}>{t("back")}</BackLink>
      <PageTitle>{t("questions.title")}</PageTitle>
      <QuestionList entry={entry.id} questions={await listQuestions(member)} />
    </div>
  );
}
