import { useLocale, useTranslations } from "next-intl";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { localePath } from "@/lib/i18n/locales";

/** One field to start a search from a page that leads nowhere. */
export function PlaceSearch() {
  const t = useTranslations("search.form");
  return (
    <form action={localePath(useLocale(), "/anbieter")} aria-label={t("label")} className="max-w-96 space-y-4">
      <TextField
        id="ort"
        name="ort"
        label={t("place")}
        hint={t("placeHint")}
        autoComplete="postal-code"
        maxLength={80}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}
