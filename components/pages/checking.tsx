import { useTranslations } from "next-intl";
import type { DirectoryFigures } from "@/lib/directory/types";
import type { Day } from "@/lib/platform/day";
import { BadgeList } from "./badge-list";
import { FunderMatrix } from "./funder-matrix";
import { RICH_TAGS } from "./rich-tags";
import { TextSection } from "./text-section";

/** What "geprüft" means here, with the counts of the day. */
export function Checking({ figures, today }: { figures: DirectoryFigures; today: Day }) {
  const t = useTranslations("pages.checking");
  const { newestCheck, checkedCells: checked, providers, sites, lands, cells } = figures;
  const newest = newestCheck ? "yes" : "no";
  return (
    <>
      <p className="text-xl">{t("lede")}</p>
      <p>{t("figures", { providers, sites, lands, cells, checked, newest, day: new Date(newestCheck ?? 0) })}</p>
      <TextSection heading={t("what.heading")}>{t.rich("what.text", RICH_TAGS)}</TextSection>
      <TextSection heading={t("matrix.heading")}>{t.rich("matrix.text", RICH_TAGS)}</TextSection>
      <TextSection heading={t("funders.heading")}>
        <p>{t("funders.text")}</p>
        <FunderMatrix />
      </TextSection>
      <TextSection heading={t("badges.heading")}>
        <p>{t("badges.text")}</p>
        <BadgeList figures={figures} today={today} />
      </TextSection>
      <TextSection heading={t("evidence.heading")}>{t.rich("evidence.text", RICH_TAGS)}</TextSection>
      <TextSection heading={t("fourEyes.heading")}>{t.rich("fourEyes.text", RICH_TAGS)}</TextSection>
      <TextSection heading={t("duration.heading")}>{t.rich("duration.text", RICH_TAGS)}</TextSection>
      <TextSection heading={t("limits.heading")}>{t.rich("limits.text", RICH_TAGS)}</TextSection>
      <TextSection heading={t("sources.heading")}>{t.rich("sources.text", RICH_TAGS)}</TextSection>
    </>
  );
}
