import { useTranslations } from "next-intl";
import { useValueWords } from "@/components/curation/use-value-words";
import type { FundingClaim } from "@/lib/proposals/schema";
import type { NamedProposal, ProposalReview } from "@/lib/proposals/types";

type Names = ProposalReview["names"];

/** What a proposal is about: "Standort Kassel (Haus West)". */
export function useProposalName(): (proposal: Omit<NamedProposal, "id">) => string {
  const t = useTranslations("proposals");
  const areas = useTranslations("offers.area");
  return ({ target, operation, subject: { siteName, city, area } }) =>
    t(`what.${target}_${operation}` as "what.SITE_UPDATE", {
      site: [city ?? t("gonePart"), siteName && `(${siteName})`].filter(Boolean).join(" "),
      area: area ? areas(area) : t("gonePart"),
    });
}

/** The label of a field, of fields that belong together, or of a kind of funder. */
export function useFieldName(target: NamedProposal["target"]): (field: string) => string {
  const t = useTranslations();
  return (field) => {
    const keys = [
      `recognitions.funderKind.${field}`,
      `curation.field.${target.toLowerCase()}.${field}`,
      `proposals.part.${field}`,
    ];
    const known = keys.find((key) => t.has(key as Parameters<typeof t.has>[0]));
    return known ? t(known as "proposals.part.address") : field;
  };
}

/** A value of a proposal in German: what a form would show, or an answer about who pays. */
export function useProposedWords(target: NamedProposal["target"], names: Names) {
  const t = useTranslations("proposals.answer");
  const words = useValueWords(names);
  const claimWords = (claim: FundingClaim | null): string => {
    const answer = claim?.answer ? t(claim.answer) : t("none");
    const funder = claim?.funderId && names.funders.get(claim.funderId);
    const named = funder ? t("named", { answer, funder }) : answer;
    if (claim?.answer !== "IN_PROCEDURE") return named;
    return t(claim.progressReleased ? "released" : "kept", { answer: named });
  };
  return (field: string, value: unknown): string =>
    target === "FUNDING" ? claimWords(value as FundingClaim | null) : words(target.toLowerCase(), field, value);
}
