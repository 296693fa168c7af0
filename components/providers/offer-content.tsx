import { useLocale, useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import { type Fact, Facts } from "./facts";
import type { OfferContent } from "./same-offers";

/** What an offer is: own words, examples, Leichte Sprache, and facts. */
export function OfferContentView({ content, facts }: { content: OfferContent; facts: readonly Fact[] }) {
  const t = useTranslations("entry.offers");
  const locale = useLocale();
  const isForeign = locale === "en" || (locale === "de-simple" && !content.descriptionEasy);
  return (
    <>
      {content.description && isForeign ? <p className="text-sm text-soft">{t.rich("germanOnly", BOLD)}</p> : null}
      {content.description ? (
        <p lang="de" className="max-w-text whitespace-pre-line">
          {content.description}
        </p>
      ) : null}
      {content.exampleJobs.length > 0 ? (
        <div>
          <h4 className="font-semibold">{t("examples")}</h4>
          <ul lang="de" className="max-w-text list-disc space-y-1 pl-6">
            {content.exampleJobs.map((job) => (
              <li key={job}>{job}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {content.descriptionEasy ? (
        <div className="max-w-text break-inside-avoid rounded-lg border border-line bg-tint p-4">
          <h4 className="font-semibold">{t("easy")}</h4>
          <p lang="de-simple" className="text-lg whitespace-pre-line">
            {content.descriptionEasy}
          </p>
        </div>
      ) : null}
      <Facts facts={facts} />
    </>
  );
}
