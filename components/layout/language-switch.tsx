"use client";
import { useSearchParams } from "next/navigation";
import { type Locale, localePath } from "@/lib/i18n/locales";
import { searchOf } from "@/components/search/search-address";
import { useFragment } from "@/components/search/use-search-address";
import { useCurrentPage } from "./use-current-page";

/** The same page, with its search, in the other languages. `names` are written in their own language. */
export function LanguageSwitch({ names }: { names: { locale: Locale; name: string }[] }) {
  const page = useCurrentPage();
  const search = useSearchParams().toString();
  const fragment = useFragment();
  return (
    <ul className="flex flex-wrap gap-x-1">
      {names.map(({ locale, name }) => (
        <li key={locale}>
          <a
            href={localePath(locale, page) + (search && `?${search}`) + (searchOf(fragment) === null ? "" : fragment)}
            lang={locale}
            hrefLang={locale}
            className="flex min-h-11 items-center rounded-lg px-1 sm:px-2"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
