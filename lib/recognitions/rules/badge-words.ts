import type { useTranslations } from "next-intl";
import type { Badge, FunderKind } from "@/lib/recognitions/types";
import { pathOf } from "@/lib/recognitions/rules/path";
import { funderArticle } from "./funder-article";

export type PublicFunder = { kind: FunderKind; name: string };

/** The public sentence of one cell: one word family per path, never "anerkannt". */
export function badgeWords(
  t: ReturnType<typeof useTranslations<"recognitions">>,
  { badge, funder }: { badge: Badge; funder: PublicFunder },
): string {
  const basis = t("basis", { path: pathOf(funder.kind), article: funderArticle(funder.name), funder: funder.name });
  return t(`badge.${badge.state}`, {
    basis,
    funder: funder.name,
    checked: badge.checked ? "yes" : "no",
    dated: badge.day ? "yes" : "no",
    day: new Date(badge.day ?? 0),
  });
}
