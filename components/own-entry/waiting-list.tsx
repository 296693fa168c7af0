import { useFormatter, useTranslations } from "next-intl";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import type { OwnDraft } from "@/lib/own-entry/types";
import { isWaiting, pageOfProposal } from "@/lib/own-entry/rules/waiting";
import type { OwnProposal } from "@/lib/proposals/types";
import { OwnProposalNote } from "./own-proposal-note";
import { useSectionTitle } from "./use-section-title";

type Props = {
  entry: StaffEntry;
  drafts: readonly OwnDraft[];
  proposals: readonly OwnProposal[];
  href: (page?: string) => string;
};

const DECIDED = 5;

/** Drafts that were never sent, proposals that wait, and what became of the last ones. */
export function WaitingList({ entry, drafts, proposals, href }: Props) {
  const t = useTranslations("own-entry.waiting");
  const waiting = proposals.filter(isWaiting);
  const decided = proposals.filter((each) => !isWaiting(each) && each.state !== "WITHDRAWN").slice(0, DECIDED);
  if (drafts.length + waiting.length + decided.length === 0) return null;
  return (
    <section aria-labelledby="wartet" className="space-y-4">
      <h2 id="wartet" className="text-2xl">
        {t("heading")}
      </h2>
      <Drafts entry={entry} drafts={drafts} href={href} />
      {waiting.map((proposal) => (
        <div key={proposal.id} className="space-y-2">
          <ProposalTitle proposal={proposal} href={href} />
          <OwnProposalNote entry={entry.id} proposal={proposal} />
        </div>
      ))}
      {decided.map((proposal) => (
        <Decided key={proposal.id} proposal={proposal} href={href} />
      ))}
    </section>
  );
}

function Drafts({ entry, drafts, href }: Omit<Props, "proposals">) {
  const t = useTranslations("own-entry.draft");
  const format = useFormatter();
  const title = useSectionTitle(entry);
  if (drafts.length === 0) return null;
  return (
    <ul className="max-w-text list-disc pl-6">
      {drafts.map(({ section, savedAt }) => (
        <li key={section}>
          <a href={href(section)} className="inline-flex min-h-11 items-center">
            {title(section)}
          </a>
          : {t("yours", { day: savedAt, time: format.dateTime(savedAt, { hour: "2-digit", minute: "2-digit" }) })}
        </li>
      ))}
    </ul>
  );
}

type One = { proposal: OwnProposal; href: Props["href"] };

function ProposalTitle({ proposal, href }: One) {
  const t = useTranslations();
  const { target, operation, subject } = proposal;
  const parts = [subject.area && t(`offers.area.${subject.area}`), subject.siteName, subject.city].filter(Boolean);
  const page = pageOfProposal(proposal);
  const words = [t(`own-entry.proposal.what.${target}.${operation}`), ...parts].join(", ");
  return <h3 className="text-xl">{page ? <a href={href(page)}>{words}</a> : words}</h3>;
}

function Decided({ proposal, href }: One) {
  const t = useTranslations("own-entry.proposal");
  const { state, decision, decidedAt } = proposal;
  return (
    <div className="space-y-1">
      <ProposalTitle proposal={proposal} href={href} />
      <p>
        {t(`state.${state}`)} {decidedAt ? t("decided", { day: decidedAt }) : null}
      </p>
      {decision ? <p className="max-w-text whitespace-pre-line">{t("said", { decision })}</p> : null}
    </div>
  );
}
