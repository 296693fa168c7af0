import { useTranslations } from "next-intl";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { EntrySection } from "./entry-section";
import { Facts } from "./facts";

const QUESTIONS = ["question1", "question2", "question3"] as const;

/** Whom to ask, when, and words for the first call. */
export function EntryAsking({ entry }: { entry: PublicEntry }) {
  const t = useTranslations("entry.asking");
  return (
    <EntrySection id="anfragen" heading={t("heading")}>
      <Facts
        facts={[
          { label: t("role"), value: entry.contactRole, lang: "de" },
          { label: t("hours"), value: entry.contactHours, lang: "de" },
        ]}
      />
      <div className="max-w-text space-y-3">
        <p>{t("say")}</p>
        <blockquote className="border-l-4 border-petrol pl-4">
          <p>{t("quote")}</p>
        </blockquote>
        <p>{t("questions")}</p>
        <ul className="list-disc space-y-1 pl-6">
          {QUESTIONS.map((question) => (
            <li key={question}>{t(question)}</li>
          ))}
        </ul>
        <p>{t.rich("help", { eutb: (words) => <a href="https://www.teilhabeberatung.de">{words}</a> })}</p>
      </div>
    </EntrySection>
  );
}
