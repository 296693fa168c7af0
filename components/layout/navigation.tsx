import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/lib/i18n/locales";
import { NavLink } from "./nav-link";

const PAGES = [
  { page: "/anbieter", name: "providers" },
  { page: "/andere-leistungsanbieter", name: "about" },
  { page: "/wegweiser", name: "guide" },
  { page: "/merkliste", name: "shortlist" },
] as const;

/** The main navigation: a column on phones, a row where there is room. */
export function Navigation() {
  const t = useTranslations("layout.nav");
  const locale = useLocale();
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-col lg:flex-row lg:flex-wrap lg:gap-x-1">
        {PAGES.map(({ page, name }) => (
          <li key={page}>
            <NavLink page={page} href={localePath(locale, page)}>
              {t(name)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
