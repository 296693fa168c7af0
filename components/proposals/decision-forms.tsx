import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { approveProposalAction, refuseProposalAction, returnProposalAction } from "@/lib/proposals/actions/decide";
import type { ProposalReview } from "@/lib/proposals/types";
import { FormFold } from "@/components/cases/form-fold";
import { FundingFields } from "./funding-fields";
import { useFieldName } from "./use-proposal-words";
import { useRefusals } from "./use-refusals";

/** The three ways to decide; each tells the provider. */
export function DecisionForms({ review }: { review: ProposalReview }) {
  const t = useTranslations("proposals");
  return (
    <section aria-labelledby="entscheiden" className="space-y-6 print:hidden">
      <h2 id="entscheiden" className="text-2xl">
        {t("decide.heading")}
      </h2>
      {review.isGone || review.needsLead ? null : <ApprovalForm review={review} />}
      <ReturnForm review={review} />
      <RefusalForm review={review} />
    </section>
  );
}

type Props = { review: ProposalReview };

function ApprovalForm({ review }: Props) {
  const t = useTranslations("proposals");
  const kind = useTranslations("recognitions.funderKind");
  const { parts, plans } = review;
  const labels = {
    parts: t("decide.parts"),
    note: t("decide.note"),
    ...Object.fromEntries(
      plans.map((plan) => [`funders.${plan.kind}`, t("funding.funder", { kind: kind(plan.kind) })]),
    ),
  };
  return (
    <ActionForm action={approveProposalAction} labels={labels} refusals={useRefusals()}>
      <Shown review={review} />
      <input type="hidden" name="seen" value={review.seen} />
      <PartChoice review={review} />
      <FundingFields plans={plans} />
      {parts.length > 1 ? <TextArea name="note" rows={3} hint={t("decide.noteHint")} /> : null}
      {parts.length > 1 ? null : <input type="hidden" name="note" value="" />}
      <PendingButton>{t("decide.approve")}</PendingButton>
    </ActionForm>
  );
}

/** One part needs no tick: the button says it. What somebody changed meanwhile is only taken over on purpose. */
function PartChoice({ review: { parts, target } }: Props) {
  const t = useTranslations("proposals");
  const name = useFieldName(target);
  const [first] = parts;
  if (parts.length === 1 && first) {
    return (
      <>
        <input type="hidden" name="parts" value={first.name} />
        {first.state === "OPEN" ? null : <p>{t(HINTS[first.state])}</p>}
      </>
    );
  }
  const open = parts.filter(({ state }) => state === "OPEN");
  return (
    <ChoiceField
      name="parts"
      multiple
      hint={t("decide.partsHint")}
      chosen={open.map((part) => part.name)}
      options={parts.map((part) => ({
        value: part.name,
        label: t("compare.take", { part: name(part.name) }),
        ...(part.state !== "OPEN" && { hint: t(HINTS[part.state]) }),
      }))}
    />
  );
}

const HINTS = { CONFLICT: "compare.conflict", DONE: "compare.done" } as const;

function ReturnForm({ review }: Props) {
  const t = useTranslations("proposals.decide");
  return (
    <ActionForm action={returnProposalAction} labels={{ returnNote: t("returnNote") }} refusals={useRefusals()}>
      <FormFold field="returnNote" summary={t("return")}>
        <Shown review={review} />
        <TextArea name="returnNote" rows={4} />
        <PendingButton>{t("returnSubmit")}</PendingButton>
      </FormFold>
    </ActionForm>
  );
}

function RefusalForm({ review }: Props) {
  const t = useTranslations("proposals.decide");
  return (
    <ActionForm action={refuseProposalAction} labels={{ refusalReason: t("refusalReason") }} refusals={useRefusals()}>
      <FormFold field="refusalReason" summary={t("refuse")}>
        <Shown review={review} />
        <TextArea name="refusalReason" rows={4} hint={t("refusalHint")} />
        <PendingButton>{t("refuseSubmit")}</PendingButton>
      </FormFold>
    </ActionForm>
  );
}

/** Which proposal, as the page showed it. */
function Shown({ review: { id, version } }: Props) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
