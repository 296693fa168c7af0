import { useTranslations } from "next-intl";
import { CONTENT_TAGS } from "./content-tags";
import { TextSection } from "./text-section";

const PARTS = ["free", "trust", "entries", "moderation", "reports", "data", "links", "changes"] as const;

/** The rules for those who search and for those who write entries. */
export function TermsOfUse() {
  const t = useTranslations("content.terms");
  return (
    <>
      <p className="text-xl">{t.rich("lede", CONTENT_TAGS)}</p>
      {PARTS.map((part) => (
        <TextSection key={part} heading={t(`${part}.heading`)}>
          {t.rich(`${part}.text`, CONTENT_TAGS)}
        </TextSection>
      ))}
    </>
  );
}
