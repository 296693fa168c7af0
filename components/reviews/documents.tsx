import { useTranslations } from "next-intl";
import { EvidenceFiles } from "@/components/evidence/evidence-files";
import type { Day } from "@/lib/platform/day";
import { compare } from "@/lib/recognitions/rules/compare";
import type { EvidenceFile, Review } from "@/lib/recognitions/types";
import { ComparedPairs } from "./compared-pairs";
import { DocumentFacts } from "./document-facts";
import { NoEvidence } from "./no-evidence";

type Props = {
  review: Review;
  files: readonly EvidenceFile[];
  /** The file that is open in the page. */
  shownId: string | undefined;
  today: Day;
};

/** "1 Was der Anbieter sagt" beside "2 Was im Nachweis steht", document by document. */
export function Documents({ review, files, shownId, today }: Props) {
  const t = useTranslations();
  const { cell, funder, site, documents } = review;
  if (documents.length === 0) return <NoEvidence review={review} />;
  const claim = { ...cell, funder: funder.words, site: [site.city, ...(site.name ? [site.name] : [])] };
  return (
    <section aria-labelledby="vergleich" className="space-y-4">
      <h2 id="vergleich" className="text-2xl">
        {t("reviews.compare.heading")}
      </h2>
      {documents.map((document) => (
        <section
          key={document.id}
          aria-labelledby={`nachweis-${document.id}`}
          className="rounded-lg border border-line bg-surface p-4"
        >
          <h3 id={`nachweis-${document.id}`} className="text-xl">
            {t(`recognitions.evidence.${document.kind}`)}
          </h3>
          <ComparedPairs pairs={compare(claim, document, today)} funderKind={funder.kind} />
          <DocumentFacts document={document} />
          <EvidenceFiles
            files={files.filter(({ evidenceId }) => evidenceId === document.id)}
            shownId={shownId}
            hrefOf={(fileId) => `/verwaltung/pruefung/${review.id}?datei=${fileId}`}
          />
        </section>
      ))}
    </section>
  );
}
