import { useTranslations } from "next-intl";

const REFUSALS = [
  "too_fast",
  "stale_form",
  "looks_automatic",
  "rate_limited",
  "unknown_place",
  "not_found",
  "wrong_code",
] as const;

/** Sentences for what the open forms may be told, in the page's language. */
export function useOpenRefusals(): Record<string, string> {
  const t = useTranslations("joining.refused");
  return Object.fromEntries(REFUSALS.map((code) => [code, t(code)]));
}
