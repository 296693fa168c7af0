import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { Notice } from "@/components/ui/notice";
import { withdrawOwnProposalAction } from "@/lib/own-entry/actions/proposals";
import type { OwnProposal } from "@/lib/proposals/types";

type Props = {
  entry: string;
  proposal: OwnProposal;
  /** Says what it is about, where no heading does. */
  isNamed?: boolean;
};

/** What waits for BAG UB or was sent back, and the way to take it back. */
export function OwnProposalNote({ entry, proposal, isNamed = false }: Props) {
  const t = useTranslations("own-entry.proposal");
  const { id, version, state, target, operation, submittedAt, decision } = proposal;
  return (
    <Notice look={state === "RETURNED" ? "warning" : "info"}>
      <p>
        <strong>
          {isNamed ? `${t(`what.${target}.${operation}`)}: ` : null}
          {t(`state.${state}`)}
        </strong>{" "}
        {t("sent", { day: submittedAt })} {operation === "REMOVE" ? t("remove") : t("goOn")}
      </p>
      {decision && state === "RETURNED" ? <p className="whitespace-pre-line">{t("said", { decision })}</p> : null}
      <ActionForm action={withdrawOwnProposalAction} labels={{}}>
        <HiddenField name="entry" value={entry} />
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={String(version)} />
        <PendingButton look="secondary">{t("withdraw")}</PendingButton>
      </ActionForm>
    </Notice>
  );
}
