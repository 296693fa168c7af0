import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Result } from "@/lib/imports/types";
import { CountsTable } from "./counts-table";

/** What a list has done. */
export function ResultSummary({ result }: { result: Result }) {
  const t = useTranslations("transfer");
  const { counts, published, examplesRemoved, peopleRemoved, faulty, stale } = result;
  const written = Object.values(counts).reduce((sum, { created, changed }) => sum + created + changed, 0);
  const facts = [
    ...(examplesRemoved > 0 ? [t("result.examples", { count: examplesRemoved })] : []),
    ...(peopleRemoved > 0 ? [t("result.people", { count: peopleRemoved })] : []),
    ...(published > 0 ? [t("result.published", { count: published })] : []),
    ...(faulty > 0 ? [t("result.faulty", { count: faulty })] : []),
    ...(written + published === 0 ? [t("result.unchanged")] : []),
  ];
  return (
    <section aria-labelledby="ergebnis" className="space-y-4">
      <h2 id="ergebnis" className="text-2xl">
        {t("summary.result")}
      </h2>
      {stale > 0 ? (
        <Notice look="warning">
          <p>{t("result.stale", { count: stale })}</p>
        </Notice>
      ) : null}
      <CountsTable caption={t("summary.result")} counts={counts} />
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {counts.recognitions.created > 0 ? <p className="max-w-text">{t("summary.unreviewed")}</p> : null}
    </section>
  );
}
