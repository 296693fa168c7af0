import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { isOwnSecondCheck } from "@/lib/cases/rules/work-lines";
import { reasonWord, waiting } from "@/lib/cases/rules/work-words";
import type { CaseView, WorkFact } from "@/lib/cases/types";
import type { Day } from "@/lib/platform/day";
import { CloseForm } from "./close-form";
import { HandOverForm } from "./hand-over-form";
import { LiftForm } from "./lift-form";
import { PartialForm } from "./partial-form";
import { TakeForm } from "./take-form";

type Props = { view: CaseView; viewer: string; back: string };

/** Why the entry waits, since when, who sees to it, and what one may do about that. */
export function CaseStrip({ view, viewer, back }: Props) {
  const t = useTranslations("staff");
  const { assignee, facts, today, may } = view;
  const ref = { providerId: view.providerId, version: view.version, back };
  const holder = assignee?.id === viewer ? t("work.you") : assignee?.name;
  return (
    <section aria-label={t("case.strip")} className="space-y-4 rounded-lg border border-edge bg-surface p-4">
      <p>
        <span className="text-soft">{t("case.assignee")}: </span>
        <strong>{holder ?? t("work.nobody")}</strong>
      </p>
      <Reasons facts={facts} today={today} />
      {isOwnSecondCheck(facts, `person:${viewer}`) ? <p>{t("case.refused.own_first_signature")}</p> : null}
      <Partial view={view} />
      <div className="flex flex-wrap items-start gap-3 print:hidden">
        {may.take ? <TakeForm {...ref} name={view.providerName} /> : null}
        {may.handOver ? (
          <HandOverForm
            {...ref}
            name={view.providerName}
            assigneeId={assignee?.id ?? null}
            viewer={viewer}
            colleagues={view.colleagues}
          />
        ) : null}
        {may.close ? <CloseForm {...ref} /> : null}
        {may.declarePartial ? <PartialForm providerId={view.providerId} back={back} /> : null}
        {may.liftPartiality && view.partialPeople.length > 0 ? <LiftForm view={view} back={back} /> : null}
      </div>
    </section>
  );
}

function Reasons({ facts, today }: { facts: readonly WorkFact[]; today: Day }) {
  const t = useTranslations("staff");
  const words = facts.map((fact) => {
    const { words: since, days } = waiting(fact, today);
    return `${t(`work.reason.${reasonWord(fact, today)}`)}: ${t(`case.${since}`, { days, day: new Date(fact.day) })}`;
  });
  if (words.length === 0) return <p>{t("case.nothing")}</p>;
  return (
    <ul>
      {[...new Set(words)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Partial({ view: { isPartial, partialPeople } }: { view: CaseView }) {
  const t = useTranslations("staff.case.partial");
  return (
    <>
      {isPartial ? (
        <Notice look="warning">
          <p>{t("own")}</p>
        </Notice>
      ) : null}
      {partialPeople.length > 0 ? (
        <p>{t("others", { names: partialPeople.map(({ name }) => name).join(", ") })}</p>
      ) : null}
    </>
  );
}
