import { nextReviewStatus } from "@/lib/recognitions/rules/review";
import type { ReviewStatus } from "@/lib/recognitions/types";

/** What happens in a case to the review of a cell. */
export type CaseStep = "take" | "query" | "answer";

/** Null: the step does not fit this cell. The same status: nothing to do. */
export function afterStep(from: ReviewStatus, step: CaseStep): ReviewStatus | null {
  switch (step) {
    case "take":
      return from === "SUBMITTED" || from === "UNREVIEWED" ? nextReviewStatus(from, "take") : from;
    case "answer":
      return from === "QUERY" ? nextReviewStatus(from, "answer") : from;
    case "query": {
      if (from === "QUERY") return from;
      const taken = from === "IN_REVIEW" ? from : nextReviewStatus(from, "take");
      return taken && nextReviewStatus(taken, "query");
    }
  }
}
