import { useTranslations } from "next-intl";
import { optionsOf, useFields } from "@/components/curation/use-fields";
import type { FieldSpec } from "@/components/curation/field-spec";
import type { StaffOffer } from "@/lib/directory/types/staff-entry";
import { proposeFundingAction } from "@/lib/own-entry/actions/proposals";
import { fundingValues } from "@/lib/own-entry/rules/funding-form";
import { openForm } from "@/lib/own-entry/rules/open-form";
import type { FormWay } from "@/lib/own-entry/rules/sections";
import type { FunderName, OwnDraft } from "@/lib/own-entry/types";
import { answersOf } from "@/lib/proposals/rules/funding";
import type { OwnProposal } from "@/lib/proposals/types";
import type { FormValues } from "@/lib/platform/form-data";
import { maySupport } from "@/lib/recognitions/rules/path";
import { FUNDER_KINDS, type FunderKind } from "@/lib/recognitions/types";
import { OwnForm, type FormPlace } from "./own-form";

type Props = {
  offer: StaffOffer;
  funders: readonly FunderName[];
  place: FormPlace;
  draft: OwnDraft | null;
  proposal: OwnProposal | null;
  way: FormWay;
};

/** "Wer bezahlt dieses Angebot?": one answer for each Kostenträger that may pay for it. */
export function FundingForm({ offer, funders, place, draft, proposal, way }: Props) {
  const kinds = FUNDER_KINDS.filter((kind) => maySupport(offer.area, kind));
  const stored = fundingValues(offer.cells);
  const proposed = proposal ? fundingValues(offer.cells, proposal.payload) : {};
  const opened = openForm({ stored, version: offer.version, draft, proposed });
  const fields = useFundingFields({ kinds, funders, values: opened.values });
  const t = useTranslations("own-entry.funding");
  return (
    <OwnForm action={proposeFundingAction} place={place} opened={opened} way={way} fields={fields}>
      <p className="max-w-text">{t("evidence")}</p>
    </OwnForm>
  );
}

type Asked = { kinds: readonly FunderKind[]; funders: readonly FunderName[]; values: FormValues };

function useFundingFields({ kinds, funders, values }: Asked): FieldSpec[] {
  const t = useTranslations("own-entry.funding");
  const names = useTranslations("recognitions.funderKind");
  const { one, yesNo } = useFields(values);
  return kinds.flatMap((kind) => {
    const name = names(kind);
    const bodies = funders.filter((each) => each.kind === kind).map(({ id, name: label }) => ({ value: id, label }));
    const answers = answersOf(kind);
    return [
      unknownLast(
        one(`answer_${kind}`, { label: name, options: optionsOf(answers, (answer) => t(`answer.${answer}`)) }),
      ),
      ...(bodies.length > 1 ? [one(`funder_${kind}`, { label: t("which", { name }), options: bodies })] : []),
      ...(answers.includes("IN_PROCEDURE")
        ? [withoutUnknown(yesNo(`released_${kind}`, { label: t("release", { name }), hint: t("releaseHint") }))]
        : []),
    ];
  });
}

/** As people say it: the answers first, "keine Angabe" where none fits. */
function unknownLast(spec: FieldSpec): FieldSpec {
  if (spec.kind !== "one") return spec;
  return { ...spec, options: spec.options.toSorted((a, b) => Number(a.value === "") - Number(b.value === "")) };
}

/** "Nein" until they choose "Ja": there is no third answer. */
function withoutUnknown(spec: FieldSpec): FieldSpec {
  if (spec.kind !== "one") return spec;
  return { ...spec, value: spec.value || "false", options: spec.options.filter(({ value }) => value !== "") };
}
