import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { PublicAccessibility } from "@/lib/directory/types/public-entry";
import { ACCESS_FEATURES } from "@/lib/sites/types";
import { type Fact, Facts } from "./facts";

/** What the provider says about barriers at one site; a missing answer is never a no. */
export function SiteAccessibility({ accessibility }: { accessibility: PublicAccessibility }) {
  const t = useTranslations();
  const facts = useAccessFacts(accessibility);
  const { on } = accessibility;
  if (facts.every(({ value }) => value === null)) return <p>{t("entry.access.none")}</p>;
  return (
    <>
      <p className="text-sm text-soft">
        {t("entry.access.source", { dated: on ? "yes" : "no", day: new Date(on ?? 0) })}
      </p>
      <Facts facts={facts} />
    </>
  );
}

function useAccessFacts({
  wheelchair,
  signLanguage,
  features = {},
  languages = [],
  note,
}: PublicAccessibility): Fact[] {
  const t = useTranslations();
  const format = useFormatter();
  const languageName = new Intl.DisplayNames(useLocale(), { type: "language" });
  const spoken = languages.map((code) => languageName.of(code) ?? code);
  return [
    { label: t("sites.wheelchairLabel"), value: wheelchair ? t(`sites.wheelchair.${wheelchair}`) : null },
    { label: t("sites.signLanguageLabel"), value: signLanguage ? t(`sites.signLanguage.${signLanguage}`) : null },
    ...ACCESS_FEATURES.map((feature) => {
      const answer = features[feature];
      return { label: t(`sites.accessFeature.${feature}`), value: answer ? t(`sites.accessAnswer.${answer}`) : null };
    }),
    { label: t("entry.access.languages"), value: spoken.length > 0 ? format.list(spoken) : null },
    ...(note ? [{ label: t("entry.access.note"), value: note, lang: "de" as const }] : []),
  ];
}
