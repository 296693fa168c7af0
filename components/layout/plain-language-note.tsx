import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";

/** Stands on every page in Leichte Sprache until people with learning difficulties have checked it. */
export function PlainLanguageNote() {
  const t = useTranslations("layout.plainLanguage");
  return (
    <p className="mb-6 w-fit max-w-text rounded-lg border-2 border-petrol bg-tint px-4 py-2">
      <strong className="block">{t("label")}</strong>
      {t.rich("text", BOLD)}
    </p>
  );
}
