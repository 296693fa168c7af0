import { useTranslations } from "next-intl";

/** What to do after a refusal, by its detail. */
export function usePictureRefusals(): Record<string, string> {
  const t = useTranslations("pictures.refused");
  const known = [
    "picture_type",
    "picture_broken",
    "picture_large",
    "file_size",
    "logo_taken",
    "too_many_photos",
    "same_picture",
    "changed meanwhile",
    "not_found",
  ] as const;
  return Object.fromEntries(known.map((detail) => [detail, t(detail)]));
}
