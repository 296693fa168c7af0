import "server-only";
import { createTranslator } from "use-intl/core";
import { german } from "@/lib/i18n/messages";
import { env } from "@/lib/platform/env";
import { mailOf } from "@/lib/platform/mail-layout";
import { inOrder, partOf } from "./rules/fields";
import type { ProposalOperation, ProposalState, ProposalSubject, ProposalTarget, Values } from "./types";

type Decided = {
  proposal: {
    providerId: string;
    target: ProposalTarget;
    operation: ProposalOperation;
    payload: Values;
    submittedAt: Date;
  };
  subject: ProposalSubject;
  outcome: {
    state: Extract<ProposalState, "RETURNED" | "APPROVED" | "PARTLY_APPROVED" | "REFUSED">;
    approved: readonly string[];
    decision: string | null;
  };
};

/** What became of a proposal, with the reason and how to object (Art. 17 DSA). */
export function decisionMail({ proposal, subject, outcome }: Decided) {
  const t = createTranslator({
    locale: "de",
    messages: german,
    formats: { dateTime: { day: { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Europe/Berlin" } } },
  });
  const { state, approved, decision } = outcome;
  const what = t(`proposals.what.${whatKey(proposal)}`, {
    site: subject.city ?? "",
    area: subject.area ? t(`offers.area.${subject.area}`) : "",
  });
  const left = Object.keys(proposal.payload).filter((field) => !approved.includes(field));
  const listed = (fields: readonly string[]) =>
    [...new Set(inOrder(proposal.target, fields).map((field) => nameOf(t, proposal, field)))].join(", ");
  const isObjectionable = state === "PARTLY_APPROVED" || state === "REFUSED";
  const laid = mailOf({
    subject: t(`proposals.mail.subject.${state}`, { what }),
    paragraphs: [
      t("proposals.mail.greeting"),
      t("proposals.mail.what", { day: proposal.submittedAt, what }),
      t(`proposals.mail.outcome.${state}`),
      ...(state === "PARTLY_APPROVED"
        ? [
            `${t("proposals.mail.taken", { fields: listed(approved) })}\n${t("proposals.mail.left", { fields: listed(left) })}`,
          ]
        : []),
      ...(decision ? [t(`proposals.mail.words.${state}`), ...decision.split(/\n{2,}/)] : []),
    ],
    button: {
      label: t("proposals.mail.button"),
      href: new URL(`/mein-eintrag?eintrag=${proposal.providerId}`, env().PUBLIC_URL).href,
    },
    closing: isObjectionable ? [t("proposals.mail.how"), t("proposals.mail.object")] : [],
  });
  return { ...laid, template: "proposal.decided" };
}

type Translator = ReturnType<typeof createTranslator<typeof german>>;

/** A field by the label of its form; fields that belong together by one name, kinds of funders by theirs. */
function nameOf(t: Translator, proposal: Decided["proposal"], field: string): string {
  const part = partOf(proposal, field);
  const entity = proposal.target.toLowerCase();
  const keys = [`proposals.part.${part}`, `recognitions.funderKind.${field}`, `curation.field.${entity}.${field}`];
  const known = keys.find((key) => t.has(key as Parameters<typeof t.has>[0]));
  return known ? t(known as "proposals.part.address") : field;
}

const whatKey = ({ target, operation }: Pick<Decided["proposal"], "target" | "operation">) =>
  `${target}_${operation}` as "SITE_UPDATE";
