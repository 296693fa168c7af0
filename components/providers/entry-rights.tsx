import { useTranslations } from "next-intl";
import { EntrySection } from "./entry-section";

const RIGHTS = ["choice", "back", "status", "noClaim"] as const;

/** What the law gives everybody, with this or any other provider. */
export function EntryRights() {
  const t = useTranslations("entry.rights");
  return (
    <EntrySection id="rechte" heading={t("heading")}>
      <ul className="max-w-text list-disc space-y-2 pl-6">
        {RIGHTS.map((right) => (
          <li key={right}>{t(right)}</li>
        ))}
      </ul>
    </EntrySection>
  );
}
