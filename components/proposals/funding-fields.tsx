import { useTranslations } from "next-intl";
import { Select } from "@/components/forms/select";
import type { FundingPlan, ProposalReview } from "@/lib/proposals/types";

/** What each answer about who pays would do; where nobody named the body, the reviewer chooses it. */
export function FundingFields({ plans }: Pick<ProposalReview, "plans">) {
  return plans.map((plan) => (
    <div key={plan.kind} className="space-y-2 border-l-4 border-line pl-4">
      <Plan plan={plan} />
    </div>
  ));
}

function Plan({ plan }: { plan: FundingPlan }) {
  const t = useTranslations("proposals.funding");
  const kind = useTranslations("recognitions.funderKind")(plan.kind);
  const { needsFunder, isNamed, funderId, funders } = plan;
  const choices = funders.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <p>
        <strong>{kind}:</strong> <Outcome plan={plan} />
      </p>
      {needsFunder && !isNamed ? (
        <Select
          name={`funders.${plan.kind}`}
          defaultValue={funderId ?? ""}
          options={[{ value: "", label: t("choose") }, ...choices]}
        />
      ) : null}
    </>
  );
}

function Outcome({ plan: { steps, cell } }: { plan: FundingPlan }) {
  const t = useTranslations("proposals.funding");
  const status = useTranslations("curation.status");
  if (steps === null && cell) {
    return (
      <>
        {t("byHand", { status: status(cell.status) })}{" "}
        <a href={`/verwaltung/pruefung/${cell.id}`} className="inline-flex min-h-11 items-center">
          {t("toCell")}
        </a>
      </>
    );
  }
  const last = steps?.at(-1);
  return last ? t("records", { status: status(last) }) : t("nothing");
}
