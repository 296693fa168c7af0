import type { MetadataRoute } from "next";
import { LOCALES, localePath } from "@/lib/i18n/locales";
import { env } from "@/lib/platform/env";

// The address is a setting of the running process.
export const dynamic = "force-dynamic";

/** All may be read, but searches need not be followed: their combinations never end, and the sitemap has every entry. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: LOCALES.map((locale) => `${localePath(locale, "/anbieter")}?`) },
    sitemap: new URL("/sitemap.xml", env().PUBLIC_URL).href,
  };
}
