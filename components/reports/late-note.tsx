import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

/** Nobody has answered in time. */
export function LateNote() {
  return (
    <span className="flex items-center gap-1 font-semibold text-danger">
      <Icon name="warning" className="size-5" />
      {useTranslations("report-desk")("late")}
    </span>
  );
}
