import type { useTranslations } from "next-intl";
import type { Day } from "@/lib/platform/day";
import { pathOf } from "@/lib/recognitions/rules/path";
import { isDue } from "@/lib/recognitions/rules/review";
import type { Cell, FunderKind, RecognitionStatus } from "@/lib/recognitions/types";

type Words = ReturnType<typeof useTranslations<"reviews">>;

/** The path's own word for a status: the BA admits, the Eingliederungshilfe agrees. */
export const statusWords = (t: Words, { funderKind, status }: { funderKind: FunderKind; status: RecognitionStatus }) =>
  t(`status.${status}`, { path: pathOf(funderKind) });

/** "Bestätigt bis 12.03.2027", "Nachprüfung fällig seit …", "Rückfrage offen seit …". */
export function reviewStatusWords(
  t: Words,
  { cell, askedAt }: { cell: Pick<Cell, "reviewStatus" | "reviewedOn" | "nextReviewOn">; askedAt: Date | null },
  today: Day,
): string {
  const day = new Date(cell.nextReviewOn ?? today);
  if (cell.reviewStatus === "QUERY")
    return t("reviewStatus.QUERY", { known: askedAt ? "yes" : "no", day: askedAt ?? day });
  if (cell.reviewStatus === "CONFIRMED" && isDue(cell, today)) return t("reviewStatus.DUE", { day });
  return t(`reviewStatus.${cell.reviewStatus}`, { day });
}
