import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";

export type EasyCheck = { group: string; day: string };

/** Stands on every page in Leichte Sprache: nobody has checked it yet, or which people have. */
export function PlainLanguageNote({ check }: { check: EasyCheck | null }) {
  const t = useTranslations("layout.plainLanguage");
  return (
    <p className="mb-6 w-fit max-w-text rounded-lg border-2 border-petrol bg-tint px-4 py-2">
      <strong className="block">{t("label")}</strong>
      {check ? t("checked", { group: check.group, day: new Date(check.day) }) : t.rich("text", BOLD)}
    </p>
  );
}
