import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/forms/choice-field";
import { mergeEntriesAction } from "@/lib/directory/actions/entries";
import type { MergeChoices, MergePlan } from "@/lib/directory/rules/merge";
import { cellChoiceName, siteChoiceName, siteChoiceValue } from "@/lib/directory/rules/merge-choices";
import type { StaffCell, StaffEntry } from "@/lib/directory/types/staff-entry";
import { SectionForm } from "./section-form";
import { useSiteName } from "./use-site-name";

type Props = { keep: StaffEntry; other: StaffEntry; choices: MergeChoices; plan: MergePlan };

/** The questions that only a person can answer, and the press. */
export function MergeForm({ keep, other, choices, plan }: Props) {
  const t = useTranslations("curation");
  const doubles = useDoubles({ keep, other, plan });
  const sites = [...choices.sites].map(([id, choice]) => [siteChoiceName(id), siteChoiceValue(choice)]);
  const fillGaps = { fillGaps: t("merge.fillGaps") };
  return (
    <SectionForm
      action={mergeEntriesAction}
      hidden={{
        ...(Object.fromEntries(sites) as Record<string, string>),
        keepId: keep.id,
        keepVersion: String(keep.version),
        otherId: other.id,
        otherVersion: String(other.version),
      }}
      labels={{ ...fillGaps, ...Object.fromEntries(doubles.map(({ name, label }) => [name, label])) }}
      submit={t("merge.submit")}
      refusals={{
        questions: t("merge.refused.questions"),
        archived: t("merge.refused.archived"),
        "changed meanwhile": t("merge.refused.changed"),
      }}
    >
      {doubles.length > 0 ? <h2 className="text-2xl">{t("merge.doubles")}</h2> : null}
      {doubles.map(({ name, options }) => (
        <ChoiceField key={name} name={name} options={options} />
      ))}
      {plan.joinedOffers.length > 0 ? <p>{t("merge.joined", { count: plan.joinedOffers.length })}</p> : null}
      <p>{t("merge.along")}</p>
      <ChoiceField
        name="fillGaps"
        multiple
        chosen={["ja"]}
        options={[{ value: "ja", label: t("merge.fillGapsChoice") }]}
      />
    </SectionForm>
  );
}

function useDoubles({ keep, other, plan }: Pick<Props, "keep" | "other" | "plan">) {
  const t = useTranslations();
  const siteName = useSiteName();
  const cells = new Map(
    [...keep.sites, ...other.sites].flatMap((site) =>
      site.offers.flatMap(({ area, cells: own }) => own.map((cell) => [cell.id, { cell, area, site }] as const)),
    ),
  );
  const words = ({ status, reviewStatus }: StaffCell) => ({
    status: t(`curation.status.${status}`),
    review: t(`curation.reviewStatus.${reviewStatus}`),
  });
  return plan.doubles.flatMap((double) => {
    const [kept, doubled] = [cells.get(double.kept), cells.get(double.other)];
    if (!kept || !doubled) return [];
    const { area, site, cell } = kept;
    return [
      {
        name: cellChoiceName(double.other),
        label: t("curation.merge.doubleLabel", {
          area: t(`offers.area.${area}`),
          site: siteName(site),
          funder: cell.funder.name,
        }),
        options: [
          { value: "kept", label: t("curation.merge.keepCell", words(cell)) },
          { value: "other", label: t("curation.merge.otherCell", words(doubled.cell)) },
        ],
      },
    ];
  });
}
