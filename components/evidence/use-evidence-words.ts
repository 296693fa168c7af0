import { useFormatter, useTranslations } from "next-intl";
import type { Day } from "@/lib/platform/day";
import type { ProvableCell } from "@/lib/recognitions/types";

const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;

export function useEvidenceWords() {
  const t = useTranslations("evidence");
  const areas = useTranslations("offers.area");
  const format = useFormatter();
  return {
    /** "Kassel (Standort Nord) · Berufsbildungsbereich · Agentur für Arbeit" */
    nameOf: ({ city, siteName, area, funder }: ProvableCell): string =>
      t("cell.name", { city, site: siteName ?? "none", area: areas(area), funder }),
    dayOf: (day: Day): string => format.dateTime(new Date(day), "day"),
    sizeOf: (bytes: number): string =>
      bytes >= MEGABYTE
        ? t("file.megabytes", { size: bytes / MEGABYTE })
        : t("file.kilobytes", { size: Math.max(1, Math.round(bytes / KILOBYTE)) }),
  };
}

/** What to do after a refusal, by its detail. */
export function useEvidenceRefusals(): Record<string, string> {
  const t = useTranslations("evidence.refused");
  const known = [
    "partial",
    "same_file",
    "file_type",
    "file_size",
    "vault_no_key",
    "still_needed",
    "decided_on",
    "deleted",
  ] as const;
  return Object.fromEntries(known.map((detail) => [detail, t(detail)]));
}
