import { useTranslations } from "next-intl";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import type { Representation } from "@/lib/providers/types";
import { EntrySection } from "./entry-section";
import { Facts } from "./facts";

/** Elected representatives and protection. */
export function EntryParticipation({ entry }: { entry: PublicEntry }) {
  const t = useTranslations();
  const answer = (value: Representation | null) => value && t(`providers.representation.${value}`);
  const { protectionConcept } = entry;
  return (
    <EntrySection id="mitbestimmung" heading={t("entry.participation.heading")}>
      <Facts
        facts={[
          { label: t("entry.participation.representation"), value: answer(entry.representation) },
          { label: t("entry.participation.womensRepresentative"), value: answer(entry.womensRepresentative) },
          {
            label: t("entry.participation.protectionConcept"),
            value: protectionConcept === null ? null : t("entry.yesNo", { answer: String(protectionConcept) }),
          },
          { label: t("entry.participation.complaintsOffice"), value: entry.complaintsOffice, lang: "de" },
        ]}
      />
      <p className="max-w-text">{t("entry.participation.law")}</p>
    </EntrySection>
  );
}
