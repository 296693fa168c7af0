import { localeOf, localePath } from "@/lib/i18n/locales";
import type { Day } from "@/lib/platform/day";
import { ANSWERED_PAGES, type AnsweredPage } from "../types";

/**
 * What a public page is counted as: its address without language, parameters and slug, so that nothing that was
 * searched or opened is in it. Null where nobody is asked.
 */
export function answeredPage(address: string): AnsweredPage | null {
  const [whole = "/"] = address.split(/[?#]/, 1);
  const path = whole.slice(localePath(localeOf(whole), "").length) || "/";
  const [first = "", second] = path.slice(1).split("/");
  if (first === "anbieter" && second) return "/anbieter/[slug]";
  return ANSWERED_PAGES.find((page) => page === `/${first}`) ?? null;
}

/** Programs that say what they are, previews and monitors; whoever names no browser is none. */
const PROGRAM =
  /bot|crawl|spider|slurp|preview|monitor|headless|lighthouse|scan|fetch|curl|wget|python|java\/|go-http|node|http-?client|validator/i;

export const isPerson = (userAgent: string | null): boolean =>
  userAgent !== null && userAgent.startsWith("Mozilla/") && !PROGRAM.test(userAgent);

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;
