"use client";
import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/forms/choice-field";
import type { OtherCell, Review } from "@/lib/recognitions/types";
import { ticksOf, type Defaults } from "./defaults";
import { useCellNames } from "./use-cell-names";

/** "4 Für welche Zellen gilt dieser Nachweis?": one press decides all that are ticked. */
export function CellChoice({ review, defaults }: { review: Review; defaults: Defaults }) {
  const t = useTranslations();
  const { nameOf } = useCellNames();
  const { others, documents, open } = review;
  const state = ({ reviewStatus, isProven }: OtherCell) =>
    t("reviews.cells.state", {
      status: t(`reviews.reviewShort.${reviewStatus}`),
      proven: isProven ? "yes" : "no",
    });
  const proven = others.filter(({ isProven, reviewStatus }) => isProven && reviewStatus !== "CONFIRMED");
  return (
    <section aria-labelledby="zellen" className="space-y-2">
      <h2 id="zellen" className="text-2xl">
        {t("reviews.cells.heading")}
      </h2>
      <p>
        {t("reviews.cells.this", {
          name: nameOf({ ...review.site, siteName: review.site.name, area: review.cell.area }),
        })}
      </p>
      <input type="hidden" name="cells" value={review.id} />
      <input type="hidden" name={`versions.${review.id}`} value={review.version} />
      {others.map(({ id, version }) => (
        <input key={id} type="hidden" name={`versions.${id}`} value={version} />
      ))}
      {others.length === 0 ? (
        <p className="text-soft">{t("reviews.cells.none")}</p>
      ) : (
        <ChoiceField
          name="cells"
          multiple
          chosen={ticksOf(
            defaults["cells"],
            proven.map(({ id }) => id),
          )}
          options={others.map((other) => ({ value: other.id, label: nameOf(other), hint: state(other) }))}
        />
      )}
      {open || documents.length === 0 || others.length === 0 ? null : (
        <ChoiceField
          name="evidenceIds"
          multiple
          chosen={ticksOf(
            defaults["evidenceIds"],
            documents.map(({ id }) => id),
          )}
          options={documents.map(({ id, kind, issuer }) => ({
            value: id,
            label: t(`recognitions.evidence.${kind}`),
            ...(issuer && { hint: issuer }),
          }))}
        />
      )}
    </section>
  );
}
