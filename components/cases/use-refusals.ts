import { useTranslations } from "next-intl";

const KNOWN = [
  "partial",
  "own_first_signature",
  "taken",
  "cannot_review",
  "work_left",
  "no_email",
  "step",
  "answered",
  "no_deputy",
] as const;

/** What to do after a refusal, by its detail. */
export function useRefusals(): Record<string, string> {
  const t = useTranslations("staff.case.refused");
  return Object.fromEntries(KNOWN.map((detail) => [detail, t(detail)]));
}
