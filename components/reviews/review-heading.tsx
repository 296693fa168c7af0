import { useTranslations } from "next-intl";
import type { Review } from "@/lib/recognitions/types";

/** Whose cell, and which: the long second half smaller, so that it keeps its words whole on a phone. */
export function ReviewHeading({ review: { provider, site, cell, funder } }: { review: Review }) {
  const t = useTranslations();
  const area = t(`offers.area.${cell.area}`);
  return (
    <>
      {t("reviews.heading", { provider: provider.name })}{" "}
      <span className="block pt-1 text-xl font-semibold sm:text-2xl">
        {t("reviews.headingCell", { city: site.city, area, funder: funder.name })}
      </span>
    </>
  );
}
