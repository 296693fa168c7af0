import { useFormatter, useTranslations } from "next-intl";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { EntrySection } from "./entry-section";
import { type Fact, Facts } from "./facts";

/** Who stands behind it, also whether a workshop does. */
export function EntryAbout({ entry }: { entry: PublicEntry }) {
  const t = useTranslations("entry.about");
  return (
    <EntrySection id="anbieter" heading={t("heading")}>
      {entry.about ? (
        <p lang="de" className="max-w-text whitespace-pre-line">
          {entry.about}
        </p>
      ) : null}
      <Facts facts={useProviderFacts(entry)} />
    </EntrySection>
  );
}

function useProviderFacts(entry: PublicEntry): Fact[] {
  const t = useTranslations();
  const format = useFormatter();
  const yesNo = (answer: boolean | null) => (answer === null ? null : t("entry.yesNo", { answer: String(answer) }));
  const alsoRuns = entry.alsoRuns.map((key) => t(`providers.sideBusiness.${key}`));
  return [
    { label: t("entry.about.name"), value: entry.name, lang: "de" },
    { label: t("entry.about.shortName"), value: entry.shortName, lang: "de" },
    { label: t("entry.about.legalForm"), value: entry.legalForm && t(`providers.legalForm.${entry.legalForm}`) },
    { label: t("entry.about.ownership"), value: entry.ownership && t(`providers.ownership.${entry.ownership}`) },
    { label: t("entry.about.umbrella"), value: entry.umbrella && t(`providers.umbrella.${entry.umbrella}`) },
    { label: t("entry.about.runsWorkshop"), value: yesNo(entry.runsWorkshop) },
    { label: t("entry.about.alsoRuns"), value: alsoRuns.length > 0 ? format.list(alsoRuns) : null },
    { label: t("entry.about.bagUbMember"), value: yesNo(entry.bagUbMember) },
  ];
}
