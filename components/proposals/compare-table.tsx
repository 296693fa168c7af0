import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ComparedField, ProposalReview } from "@/lib/proposals/types";
import { useFieldName, useProposedWords } from "./use-proposal-words";

type Look = "before" | "atProposal" | "now" | "after" | "result";

/** Field by field what was, what is and what the provider wants; on narrow screens one block per field. */
export function CompareTable({ review }: { review: ProposalReview }) {
  const t = useTranslations("proposals.compare");
  const name = useFieldName(review.target);
  const columns = columnsOf(review);
  return (
    <table className="block w-full border-collapse text-left md:table">
      <caption className="sr-only">{t("caption")}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-b border-edge">
          <th scope="col" className="w-1/5 py-1 pr-4">
            {t("field")}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-1 pr-4">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {review.parts
          .flatMap(({ fields }) => fields)
          .map((field) => (
            <tr key={field.field} className="block border-b border-line py-2 align-top md:table-row">
              <th scope="row" className="block font-semibold md:table-cell md:py-1 md:pr-4">
                {name(field.field)}
              </th>
              {columns.map((column) => (
                <td key={column} className="block wrap-anywhere md:table-cell md:py-1 md:pr-4">
                  <span className="text-soft md:sr-only">{t(column)}: </span>
                  <Value column={column} field={field} review={review} />
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** A column for what somebody changed meanwhile only where that happened; once decided, what was taken over. */
function columnsOf({ parts, state }: ProposalReview): Look[] {
  if (state !== "SUBMITTED" && state !== "RETURNED" && state !== "WITHDRAWN") return ["before", "after", "result"];
  const isOther = parts.some((part) => part.state !== "OPEN");
  return isOther ? ["atProposal", "now", "after"] : ["before", "after"];
}

type Props = { column: Look; field: ComparedField; review: ProposalReview };

function Value({ column, field, review }: Props): ReactNode {
  const t = useTranslations("proposals.compare");
  const words = useProposedWords(review.target, review.names);
  const { field: name, base, now, proposed } = field;
  switch (column) {
    case "result":
      return t(review.approved.includes(name) ? "taken" : "left");
    case "now":
      return words(name, now);
    case "after":
      if (review.operation === "REMOVE") return t("removed");
      return <ins className="font-semibold decoration-2 underline-offset-4">{words(name, proposed)}</ins>;
    default:
      // Nothing said is nothing taken away.
      return base === null ? words(name, base) : <del className="text-soft">{words(name, base)}</del>;
  }
}
