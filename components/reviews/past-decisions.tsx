import { useTranslations } from "next-intl";
import type { PastDecision } from "@/lib/recognitions/types";

/** Every signature with its reason, newest first. */
export function PastDecisions({ decisions }: { decisions: readonly PastDecision[] }) {
  const t = useTranslations("reviews.history");
  return (
    <section aria-labelledby="entscheidungen" className="space-y-2">
      <h3 id="entscheidungen" className="text-xl">
        {t("decisions")}
      </h3>
      {decisions.length === 0 ? (
        <p className="text-soft">{t("none")}</p>
      ) : (
        <ol className="divide-y divide-line">
          {decisions.map((decision) => (
            <li key={decision.id} className="py-3">
              <DecisionSteps decision={decision} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function DecisionSteps({ decision: { first, second, returned, outcome, grade } }: { decision: PastDecision }) {
  const t = useTranslations("reviews.history");
  const nameOf = (by: string | null) => by ?? t("job");
  const reason = (text: string | null | undefined) =>
    text ? <p className="whitespace-pre-line">{t("reason", { reason: text })}</p> : null;
  return (
    <>
      <p className="font-semibold">{t("first", { day: first.at, outcome, by: nameOf(first.by), grade })}</p>
      {reason(first.reason)}
      {second ? <p>{t("second", { day: second.at, by: nameOf(second.by) })}</p> : null}
      {reason(second?.reason)}
      {returned ? <p>{t("returned", { day: returned.at, by: nameOf(returned.by) })}</p> : null}
      {reason(returned?.reason)}
    </>
  );
}
