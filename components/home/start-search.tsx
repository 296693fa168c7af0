import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { PlaceField } from "@/components/search/place-field";
import { fieldFor } from "@/components/search/search-href";
import { localePath } from "@/lib/i18n/locales";
import type { AreaChoice } from "@/lib/search/types";

const AREAS: AreaChoice[] = ["VOCATIONAL", "WORK"];

/** The two questions that lead to a list. */
export function StartSearch() {
  const t = useTranslations("search.form");
  const offers = useTranslations("offers");
  const { placeField } = useMessages().search;
  return (
    <form
      action={localePath(useLocale(), "/anbieter")}
      aria-label={t("label")}
      className="space-y-5 rounded-2xl border-2 border-petrol bg-surface p-5 sm:p-8 print:hidden"
    >
      <NextIntlClientProvider messages={{ search: { placeField } }}>
        <PlaceField label={t("place")} hint={t("placeHint")} />
      </NextIntlClientProvider>
      <CheckboxGroup
        legend={t("areas")}
        choices={AREAS.map((area) => ({
          ...fieldFor({ areas: [area] }),
          label: offers(`areaChoice.${area}`),
          hint: offers(`areaChoiceHint.${area}`),
          checked: false,
        }))}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}
