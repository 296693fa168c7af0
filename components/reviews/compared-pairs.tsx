import { useFormatter, useTranslations } from "next-intl";
import { Mark, type MarkShape } from "@/components/ui/mark";
import type { IconName } from "@/components/ui/icon";
import type { ServiceArea } from "@/lib/offers/types";
import { pathOf } from "@/lib/recognitions/rules/path";
import type { Pair, Verdict } from "@/lib/recognitions/rules/compare";
import type { FunderKind, RecognitionStatus } from "@/lib/recognitions/types";

const MARKS: Record<Verdict, { shape: MarkShape; icon: IconName }> = {
  SAME: { shape: "full", icon: "check" },
  OTHER: { shape: "warning", icon: "warning" },
  MISSING: { shape: "ring", icon: "help" },
};

/** Claim and document side by side, each pair with its verdict in words. */
export function ComparedPairs({ pairs, funderKind }: { pairs: readonly Pair[]; funderKind: FunderKind }) {
  const t = useTranslations("reviews.compare");
  const words = usePairWords(funderKind);
  return (
    <ul className="divide-y divide-line">
      {pairs.map((pair) => (
        <li key={pair.field} className="space-y-1 py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
            {t(`fields.${pair.field}`)}
            <span className="inline-flex items-center gap-2 text-sm">
              <Mark {...MARKS[pair.verdict]} />
              {t(`verdicts.${pair.verdict}`)}
            </span>
          </p>
          <dl className="grid gap-x-4 sm:grid-cols-2">
            <div>
              <dt className="text-sm text-soft">{t("claimed")}</dt>
              <dd>{words.claimed(pair)}</dd>
            </div>
            <div>
              <dt className="text-sm text-soft">{t("found")}</dt>
              <dd>{words.found(pair)}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** Codes and days of a pair as people read them. */
function usePairWords(funderKind: FunderKind) {
  const t = useTranslations();
  const format = useFormatter();
  const path = pathOf(funderKind);
  const day = (value: string) => format.dateTime(new Date(value), "day");
  const claimed = ({ field, claimed: value }: Pair): string => {
    if (field === "CERTIFICATE_UNTIL" || field === "CERTIFIER") return t(`reviews.compare.needed.${field}`);
    if (value === null) return t("reviews.compare.nothing");
    if (field === "STATUS") return t(`reviews.status.${value as RecognitionStatus}`, { path });
    if (field === "VALID_FROM" || field === "VALID_UNTIL") return day(value);
    if (field === "SECTION") return t("reviews.compare.section", { section: value });
    return field === "AREA" ? t(`offers.area.${value as ServiceArea}`) : value;
  };
  const found = ({ field, found: value }: Pair): string => {
    if (value === null) return t("reviews.compare.nothing");
    if (field === "STATUS") return t(`reviews.status.${value as RecognitionStatus}`, { path });
    if (field === "VALID_FROM") return t("reviews.compare.issued", { day: new Date(value) });
    if (field === "VALID_UNTIL" || field === "CERTIFICATE_UNTIL") return day(value);
    return field === "SECTION" ? t("reviews.compare.section", { section: value }) : value;
  };
  return { claimed, found };
}
