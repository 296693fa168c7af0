import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ProposalReview } from "@/lib/proposals/types";
import { useProposalName } from "./use-proposal-words";

/** Who wants what since when, and what became of it. */
export function ProposalFacts({ review }: { review: ProposalReview }) {
  const t = useTranslations("proposals");
  const format = useFormatter();
  const nobody = t("page.formerPerson");
  const { state, decidedAt, decision } = review;
  const facts = [
    { label: t("page.what"), value: useProposalName()(review) },
    { label: t("page.by"), value: review.submittedBy ?? nobody },
    { label: t("page.at"), value: format.dateTime(review.submittedAt, "day") },
    { label: t("page.state"), value: t(`state.${state}`) },
    ...(decidedAt
      ? [
          {
            label: t("page.decided"),
            value: t("page.decidedBy", {
              day: format.dateTime(decidedAt, "day"),
              name: review.decidedBy ?? nobody,
            }),
          },
        ]
      : []),
    ...(decision ? [{ label: t(decidedAt ? "page.note" : "page.formerNote"), value: decision }] : []),
  ];
  return (
    <dl className="max-w-text space-y-2">
      {facts.map(({ label, value }) => (
        <div key={label} className="sm:grid sm:grid-cols-[12rem_1fr] sm:gap-4">
          <dt className="text-soft">{label}</dt>
          <dd className="wrap-anywhere whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What to know before deciding. */
export function ProposalNotices({ review }: { review: ProposalReview }) {
  const t = useTranslations("proposals.page");
  if (review.state !== "SUBMITTED") return null;
  const { isPartial, mayDecide, isGone, needsLead, operation, touched } = review;
  const lines = [
    isPartial ? t("partial") : null,
    !isPartial && !mayDecide ? t("readOnly") : null,
    isGone ? t("gone") : null,
    needsLead ? t("needsLead") : null,
    operation === "REMOVE" && !isGone ? t("removes") : null,
    touched > 0 ? t("touches", { count: touched }) : null,
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <Notice look="warning">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
