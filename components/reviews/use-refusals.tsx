"use client";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "next-intl";
import type { MissingProof } from "@/lib/recognitions/rules/evidence";
import type { CheckItem, Review } from "@/lib/recognitions/types";
import { useCellNames } from "./use-cell-names";

type Explain = (detail: string) => ReactNode;
const PLAIN = ["partial", "self_declaration", "transition", "period", "postponement"] as const;

/** Sentences for the refusals of a decision: what happened, and what to do now. */
export function useRefusals(review: Review): Explain {
  const t = useTranslations("reviews.refusal");
  const items = useTranslations("reviews.checklist.items");
  const format = useFormatter();
  const changed = useChanged(review);
  return (detail) => {
    const [kind = "", ...rest] = detail.split(":");
    const keys = rest.join(":").split(",");
    const plain = PLAIN.find((each) => each === kind);
    if (plain) return t(plain);
    if (kind === "changed") return changed(rest);
    if (kind === "own_first_signature") {
      return t.rich("own", { hand: (words) => <a href="#zustaendig">{words}</a> });
    }
    if (kind === "proof")
      return t("proof", {
        missing: format.list(keys.map((key) => t(`missing.${key as Exclude<MissingProof, "INDEPENDENT_PROOF">}`))),
      });
    if (kind === "checklist")
      return t("checklist", { items: format.list(keys.map((key) => `„${items(key as CheckItem)}“`)) });
    return null;
  };
}

/** "Um 10:42 Uhr hat eine andere Person etwas geändert": which cell, and where to see it. */
function useChanged({ id: own, site, cell, others }: Review) {
  const t = useTranslations("reviews.refusal");
  const format = useFormatter();
  const { nameOf } = useCellNames();
  return ([id = own, ...at]: string[]): ReactNode => {
    const other = others.find((each) => each.id === id);
    const when = new Date(at.join(":"));
    return t.rich("changed", {
      time: Number.isNaN(when.getTime()) ? "" : format.dateTime(when, { hour: "2-digit", minute: "2-digit" }),
      cell: nameOf(other ?? { city: site.city, siteName: site.name, area: cell.area }),
      change: (words) => (
        <a href={`/verwaltung/pruefung/${id}#verlauf`} target="_blank">
          {words}
        </a>
      ),
    });
  };
}
