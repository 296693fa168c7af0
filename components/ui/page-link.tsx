import type { ComponentProps } from "react";
import { useLocale } from "next-intl";
import { localePath } from "@/lib/i18n/locales";

/**
 * A link to a public page in the visitor's language. It loads the page anew, so that focus, spoken title and an open
 * menu behave as screen readers expect, and nothing is fetched ahead: a prefetch would reveal what was searched.
 */
export function PageLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  const locale = useLocale();
  return <a href={localePath(locale, href)} {...rest} />;
}
