import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Day } from "@/lib/platform/day";

/** Stands in every page and shows when it comes from this device: of which day it is. */
export function KeptNote({ day }: { day: Day }) {
  const t = useTranslations("offline");
  return (
    <div className="mb-6 hidden in-data-kept:block">
      <Notice look="info">
        <p>{t("note", { day: new Date(day) })}</p>
      </Notice>
    </div>
  );
}
