import { useLocale, useTranslations } from "next-intl";
import { CONTENT_TAGS } from "./content-tags";

const TERMS = [
  "otherProvider",
  "workArea",
  "workAllowance",
  "employeeLike",
  "trainingAllowance",
  "outsidePlace",
  "azav",
  "trainingArea",
  "decision",
  "company",
  "workBudget",
  "trainingBudget",
  "entry",
  "egh",
  "catchment",
  "eutb",
  "womenRepresentative",
  "ifd",
  "jobCoach",
  "funder",
  "evidence",
  "personalBudget",
  "qlhb",
  "rehaAdvice",
  "returnRight",
  "plan",
  "supported",
  "agreement",
  "representation",
  "workshop",
  "choice",
  "approval",
] as const;

/** The words of the field, in the order of the alphabet of each language. */
export function WordList() {
  const t = useTranslations("content.words");
  const { compare } = new Intl.Collator(useLocale());
  const terms = TERMS.map((term) => ({ term, name: t(`term.${term}.name`) }));
  return (
    <>
      <p className="text-xl">{t.rich("lede", CONTENT_TAGS)}</p>
      <dl className="divide-y divide-line border-y border-line">
        {terms
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ term, name }) => (
            <div key={term} className="break-inside-avoid py-4">
              <dt className="text-lg">{name}</dt>
              <dd>{t.rich(`term.${term}.text`, CONTENT_TAGS)}</dd>
            </div>
          ))}
      </dl>
      <p>{t.rich("sources", CONTENT_TAGS)}</p>
    </>
  );
}
