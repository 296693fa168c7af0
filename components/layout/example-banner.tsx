import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

/** Says on every page which entries are made up; in Leichte Sprache each sentence has its line. */
export function ExampleBanner() {
  const t = useTranslations("layout.example");
  return (
    <aside aria-label={t("title")} className="border-b-2 border-amber bg-amber-soft">
      <p className="mx-auto flex max-w-page gap-2 px-4 py-2 sm:px-6">
        <Icon name="info" className="mt-0.5 size-6" />
        <span>
          <strong>{t("title")}.</strong>
          {`\n${t("text")}`}
        </span>
      </p>
    </aside>
  );
}
