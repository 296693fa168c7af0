import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import type { FormWay } from "@/lib/own-entry/rules/sections";

const ICONS = { LIGHT: "check", PROPOSAL: "clock", DRAFT: "info", HIDDEN: "close" } as const;

/** "Sofort sichtbar", "BAG UB prüft zuerst" or "Noch nicht öffentlich". */
export function WayTag({ way }: { way: FormWay }) {
  const t = useTranslations("own-entry.way");
  return (
    <strong className="inline-flex items-center gap-2">
      <Mark shape={way === "LIGHT" ? "full" : "ring"} icon={ICONS[way]} />
      {t(`${way}.tag`)}
    </strong>
  );
}
