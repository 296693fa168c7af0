"use client";
import { useState } from "react";
import { NextIntlClientProvider, useLocale, useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import type { Day } from "@/lib/platform/day";
import { AdviceSheet } from "./advice-sheet";
import { RadioGroup } from "./radio-group";
import { SHEET_SIZES, SHEET_STYLES, type SheetSize, type SheetStyle } from "./sheet-choices";
import type { ShortlistEntry } from "./shortlist-entry";

type Props = { entries: readonly ShortlistEntry[]; today: Day; site: string };

/**
 * The sheet an adviser hands over: two choices, one press, and how it will look. In Leichte Sprache it is German on
 * every page, its days included.
 */
export function AdviceSheetPart({ entries, today, site }: Props) {
  const t = useTranslations("shortlist.sheet");
  const locale = useLocale();
  const isEasyPage = locale === "de-simple";
  const [style, setStyle] = useState<SheetStyle>(isEasyPage ? "EASY" : "STANDARD");
  const [size, setSize] = useState<SheetSize>("12");
  return (
    <section className="space-y-4">
      <div className="space-y-4 print:hidden">
        <h2 className="text-2xl">{t("heading")}</h2>
        <p className="max-w-text">{t("intro")}</p>
        <div className="flex flex-wrap gap-x-12 gap-y-4">
          {isEasyPage ? null : (
            <RadioGroup
              legend={t("words")}
              name="sprache"
              options={SHEET_STYLES.map((value) => ({ value, label: t(`style.${value}`) }))}
              value={style}
              onChoose={setStyle}
            />
          )}
          <RadioGroup
            legend={t("size")}
            name="schriftgroesse"
            options={SHEET_SIZES.map((value) => ({ value, label: t("sizeOf", { points: value }) }))}
            value={size}
            onChoose={setSize}
          />
        </div>
        <button type="button" onClick={() => print()} className={BUTTON_STYLE.primary}>
          <Icon name="print" />
          {t("print")}
        </button>
        <h3 className="pt-2 text-xl">{t("preview")}</h3>
      </div>
      <NextIntlClientProvider locale={style === "EASY" ? "de-simple" : locale}>
        <AdviceSheet entries={entries} today={today} site={site} style={style} size={size} />
      </NextIntlClientProvider>
    </section>
  );
}
