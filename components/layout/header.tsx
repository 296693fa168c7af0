import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { LOCALES } from "@/lib/i18n/locales";
import { Brand } from "./brand";
import { LanguageSwitch } from "./language-switch";
import { Navigation } from "./navigation";

/** Name, menu and languages. The menu is a native fold on phones and open where there is room. */
export function Header() {
  const t = useTranslations("layout");
  const locale = useLocale();
  const others = LOCALES.filter((each) => each !== locale).map((each) => ({
    locale: each,
    name: t(`language.${each}`),
  }));
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <Brand />
        <div className="hidden print:hidden lg:block">
          <Navigation />
        </div>
        <div className="flex w-full flex-wrap items-start justify-between gap-x-1 text-sm lg:ml-auto lg:w-auto lg:text-base print:hidden">
          <details className="open:w-full lg:hidden">
            <summary className="flex min-h-11 w-fit list-none items-center gap-2 rounded-lg font-semibold text-petrol [&::-webkit-details-marker]:hidden">
              <Icon name="menu" className="size-6" />
              {t("menu")}
            </summary>
            <Navigation />
          </details>
          <LanguageSwitch names={others} />
        </div>
      </div>
    </header>
  );
}
