import { useTranslations } from "next-intl";

const KNOWN = [
  "parts",
  "note",
  "partial",
  "lead",
  "decided",
  "gone",
  "by_hand",
  "funder",
  "unknown_place",
  "area_taken",
  "last_offer",
] as const;

/** What to do after a refusal, by its detail. */
export function useRefusals(): Record<string, string> {
  const t = useTranslations("proposals.refused");
  return {
    ...Object.fromEntries(KNOWN.map((detail) => [detail, t(detail)])),
    "changed meanwhile": t("changed"),
  };
}
