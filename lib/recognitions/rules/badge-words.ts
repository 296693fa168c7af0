import type { useTranslations } from "next-intl";
import type { Badge, FunderKind } from "@/lib/recognitions/types";
import { pathOf } from "@/lib/recognitions/rules/path";
import { funderArticle } from "./funder-article";

export type PublicCellWords = { badge: Badge; funder: { kind: FunderKind; name: string } };
type Words = ReturnType<typeof useTranslations<"recognitions">>;

/** The public sentence of one cell: one word family per path, never "anerkannt". */
export function badgeWords(t: Words, cell: PublicCellWords): string {
  return t.markup(`badge.${cell.badge.state}`, { ...badgeValues(t, cell), b: (words) => words });
}

/** What the sentences of `recognitions.badge` are filled with. */
export function badgeValues(t: Words, { badge, funder }: PublicCellWords) {
  return {
    basis: t("basis", { path: pathOf(funder.kind), article: funderArticle(funder.name), funder: funder.name }),
    funder: funder.name,
    checked: badge.checked ? "yes" : "no",
    dated: badge.day ? "yes" : "no",
    day: new Date(badge.day ?? 0),
  };
}
