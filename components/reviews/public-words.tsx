"use client";
import { NextIntlClientProvider, useTranslations, type AbstractIntlMessages } from "next-intl";
import { BadgeText } from "@/components/recognitions/badge-text";
import { BadgeMark } from "@/components/recognitions/badge-mark";
import type { Badge } from "@/lib/recognitions/types";
import type { PublicCellWords } from "@/lib/recognitions/rules/badge-words";

type Props = { badge: Badge | null; funder: PublicCellWords["funder"]; simple: AbstractIntlMessages };

const LONG_DAY = { day: "numeric", month: "long", year: "numeric" } as const;

/** What a visitor will read of the cell, in Standard and in Leichte Sprache. */
export function PublicWords({ badge, funder, simple }: Props) {
  const t = useTranslations("reviews.preview");
  if (badge === null) return <p>{t("nothing")}</p>;
  return (
    <dl className="space-y-2">
      <div>
        <dt className="text-sm text-soft">{t("standard")}</dt>
        <dd className="flex items-start gap-2">
          <BadgeMark badge={badge} />
          <span>
            <BadgeText badge={badge} funder={funder} />
          </span>
        </dd>
      </div>
      <div>
        <dt className="text-sm text-soft">{t("simple")}</dt>
        <dd lang="de-simple" className="whitespace-pre-line">
          <NextIntlClientProvider
            locale="de-simple"
            timeZone="Europe/Berlin"
            formats={{ dateTime: { day: LONG_DAY } }}
            messages={simple}
          >
            <BadgeText badge={badge} funder={funder} />
          </NextIntlClientProvider>
        </dd>
      </div>
    </dl>
  );
}
