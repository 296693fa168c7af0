import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/curation/hidden-field";
import { PendingButton } from "@/components/forms/pending-button";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { discardDraftAction } from "@/lib/own-entry/actions/drafts";
import type { FormWay } from "@/lib/own-entry/rules/sections";
import type { OwnDraft } from "@/lib/own-entry/types";
import type { OwnProposal } from "@/lib/proposals/types";
import { OwnProposalNote } from "./own-proposal-note";
import { WayTag } from "./way-tag";

type Props = {
  title: string;
  /** The way back to the overview. */
  back: string;
  way: FormWay;
  entry: string;
  draft: OwnDraft | null;
  proposal?: OwnProposal | null;
  children: ReactNode;
};

/** A page of the own entry: what happens with a change, what was begun, what waits, then the form. */
export function SectionFrame({ title, back, way, entry, draft, proposal = null, children }: Props) {
  const t = useTranslations("own-entry");
  return (
    <div className="space-y-6">
      <BackLink href={back}>{t("back")}</BackLink>
      <PageTitle>{title}</PageTitle>
      <p className="flex max-w-text flex-wrap items-center gap-x-3 gap-y-1">
        <WayTag way={way} />
        {t(`way.${way}.text`)}
      </p>
      {draft ? <DraftNote entry={entry} draft={draft} /> : null}
      {proposal ? <OwnProposalNote entry={entry} proposal={proposal} isNamed /> : null}
      {children}
    </div>
  );
}

function DraftNote({ entry, draft }: { entry: string; draft: OwnDraft }) {
  const t = useTranslations("own-entry.draft");
  const format = useFormatter();
  const time = format.dateTime(draft.savedAt, { hour: "2-digit", minute: "2-digit" });
  return (
    <Notice look="info">
      <p>
        <strong>{t("yours", { day: draft.savedAt, time })}</strong> {t("notPublic")}
      </p>
      <ActionForm action={discardDraftAction} labels={{}}>
        <HiddenField name="entry" value={entry} />
        <HiddenField name="section" value={draft.section} />
        <PendingButton look="secondary">{t("discard")}</PendingButton>
      </ActionForm>
    </Notice>
  );
}
