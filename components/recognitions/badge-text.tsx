import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import { badgeValues, type PublicCellWords } from "@/lib/recognitions/rules/badge-words";

/** The sentence of a cell as it stands on a page. */
export function BadgeText({ badge, funder }: PublicCellWords) {
  const t = useTranslations("recognitions");
  return t.rich(`badge.${badge.state}`, { ...badgeValues(t, { badge, funder }), ...BOLD });
}
