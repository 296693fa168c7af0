"use client";
import { usePathname } from "next/navigation";
import { localePath, LOCALES } from "@/lib/i18n/locales";

// The address in the browser has the prefix of a language or none, the server's own always the name of the locale.
const PREFIXES = LOCALES.flatMap((locale) => [`/${locale}`, localePath(locale, "/").replace(/\/$/, "")]);

/** The address of this page without its language: "/en/anbieter" → "/anbieter". */
export function useCurrentPage(): string {
  const path = usePathname();
  const prefix = PREFIXES.find((each) => each !== "" && (path === each || path.startsWith(`${each}/`)));
  return path.slice(prefix?.length ?? 0) || "/";
}
