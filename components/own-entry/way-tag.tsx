import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import type { Way } from "@/lib/own-entry/rules/sections";

/** "Sofort sichtbar" or "BAG UB prüft zuerst". */
export function WayTag({ way }: { way: Way }) {
  const t = useTranslations("own-entry.way");
  return (
    <strong className="inline-flex items-center gap-2">
      {way === "LIGHT" ? <Mark shape="full" icon="check" /> : <Mark shape="ring" icon="clock" />}
      {t(`${way}.tag`)}
    </strong>
  );
}
