import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { CompareTable } from "@/components/proposals/compare-table";
import { DecidedNote } from "@/components/proposals/decided-note";
import { DecisionForms } from "@/components/proposals/decision-forms";
import { ProposalFacts, ProposalNotices } from "@/components/proposals/proposal-facts";
import { OtherProposals } from "@/components/proposals/proposal-list";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { AppError } from "@/lib/platform/errors";
import { requireStaff } from "@/lib/platform/gate";
import type { Staff } from "@/lib/platform/insider";
import { canReadProposals } from "@/lib/proposals/policy";
import { getProposalReview } from "@/lib/proposals/queries/review";
import type { ProposalReview } from "@/lib/proposals/types";
import StaffNotFound from "../../not-found";

type Props = PageProps<"/verwaltung/aenderungen/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const staff = await requireStaff();
  if (!canReadProposals(staff.actor)) return {};
  const review = await findReview(staff, (await params).id);
  const t = await getTranslations("proposals.page");
  return review ? { title: t("title", { name: review.provider.name }) } : {};
}

/** What a provider wants changed beside what is approved, and the decision about it. */
export default async function ProposalPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  if (!canReadProposals(staff.actor)) return <ForbiddenPage />;
  const review = await findReview(staff, (await params).id);
  if (!review) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const t = await getTranslations("proposals");
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap gap-x-6 print:hidden">
        <BackLink href="/verwaltung/aenderungen">{t("page.back")}</BackLink>
        <p>
          <a href={`/verwaltung/eintraege/${review.provider.id}`} className="inline-flex min-h-11 items-center">
            {t("page.entry")}
          </a>
        </p>
      </div>
      <PageTitle>{t("page.title", { name: review.provider.name })}</PageTitle>
      <DecidedNote done={(await searchParams).fertig} />
      <ProposalFacts review={review} />
      <ProposalNotices review={review} />
      <h2 className="text-2xl">{t("compare.heading")}</h2>
      <CompareTable review={review} />
      {review.mayDecide ? <DecisionForms review={review} /> : null}
      <OtherProposals others={review.others} />
    </div>
  );
}

/** Null for an address that names no proposal. */
async function findReview(staff: Staff, id: string): Promise<ProposalReview | null> {
  if (!z.uuid().safeParse(id).success) return null;
  try {
    return await getProposalReview(staff, id);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}
