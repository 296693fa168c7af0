import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { CaseDone } from "@/components/cases/case-done";
import { isOpenQuery } from "@/components/cases/case-form-props";
import { CaseMessages } from "@/components/cases/case-messages";
import { CaseStrip } from "@/components/cases/case-strip";
import { DecisionPart } from "@/components/reviews/decision-part";
import { Documents } from "@/components/reviews/documents";
import { PastDecisions } from "@/components/reviews/past-decisions";
import { ReviewDone } from "@/components/reviews/review-done";
import { ReviewHeading } from "@/components/reviews/review-heading";
import { ReviewLayout } from "@/components/reviews/review-layout";
import { ReviewStrip } from "@/components/reviews/review-strip";
import { PageTitle } from "@/components/ui/page-title";
import { getCase } from "@/lib/cases/queries/case";
import type { CaseView } from "@/lib/cases/types";
import simple from "@/lib/i18n/messages/de-simple/recognitions.json";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { berlinDay } from "@/lib/platform/day";
import { AppError } from "@/lib/platform/errors";
import { requireStaff } from "@/lib/platform/gate";
import { type Staff } from "@/lib/platform/insider";
import { canReadReviews } from "@/lib/recognitions/policy";
import { listFiles } from "@/lib/recognitions/queries/evidence";
import { getReview } from "@/lib/recognitions/queries/review";
import type { Review } from "@/lib/recognitions/types";
import StaffNotFound from "../../not-found";

type Props = PageProps<"/verwaltung/pruefung/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const staff = await requireStaff();
  if (!canReadReviews(staff.actor)) return {};
  const review = await findReview(staff, (await params).id);
  return review ? { title: await titleOf(review) } : {};
}

/** One cell under review, in the order in which it is worked on. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  if (!canReadReviews(staff.actor)) return <ForbiddenPage />;
  const review = await findReview(staff, (await params).id);
  if (!review) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const now = new Date();
  const documentIds = review.documents.map((document) => document.id);
  const [view, files] = await Promise.all([getCase(staff, review.provider.id, now), listFiles(staff, documentIds)]);
  const { erledigt, gespeichert, datei } = await searchParams;
  const t = await getTranslations("reviews");
  const today = berlinDay(now);
  const back = `/verwaltung/pruefung/${review.id}`;
  return (
    <div className="space-y-8">
      <PageTitle>
        <ReviewHeading review={review} />
      </PageTitle>
      <ReviewDone step={erledigt} review={review} />
      <CaseDone saved={gespeichert} />
      <ReviewStrip review={review} askedAt={askedAt(view, review.id)} today={today} />
      <div id="zustaendig">
        <CaseStrip view={view} viewer={staff.actor.personId} back={back} />
      </div>
      <ReviewLayout
        label={t("document.heading")}
        documents={<Documents review={review} files={files} shownId={String(datei)} today={today} />}
      >
        <DecisionPart review={review} today={today} simple={{ recognitions: simple }} />
      </ReviewLayout>
      <CaseMessages view={view} back={back} cellId={review.id} heading={t("history.heading")} />
      <PastDecisions decisions={review.open ? [review.open, ...review.decisions] : review.decisions} />
    </div>
  );
}

/** When the oldest question about the cell went out that nobody has answered yet. */
const askedAt = ({ messages }: CaseView, cellId: string): Date | null =>
  messages.findLast((each) => isOpenQuery(each) && each.cells.some(({ id }) => id === cellId))?.at ?? null;

/** Null for an address that names no cell. */
async function findReview(staff: Staff, id: string): Promise<Review | null> {
  if (!z.uuid().safeParse(id).success) return null;
  try {
    return await getReview(staff, id);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

async function titleOf({ provider, site, cell, funder }: Review): Promise<string> {
  const t = await getTranslations();
  const area = t(`offers.area.${cell.area}`);
  return t("reviews.title", { provider: provider.name, city: site.city, area, funder: funder.name });
}
