import type { ComponentProps, ReactNode } from "react";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { FieldSpec } from "@/components/curation/field-spec";
import { HiddenField } from "@/components/curation/hidden-field";
import { SpecField } from "@/components/curation/spec-field";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import ownEntry from "@/lib/i18n/messages/de/own-entry.json";
import { autosaveAction } from "@/lib/own-entry/actions/drafts";
import type { OpenForm } from "@/lib/own-entry/rules/open-form";
import type { FormWay } from "@/lib/own-entry/rules/sections";
import { AutoSave } from "./auto-save";
import { DraftButton } from "./draft-button";

/** Which page of which entry, and the row that it is about. */
export type FormPlace = { entry: string; section: string; id?: string };

type Props = {
  action: ComponentProps<typeof ActionForm<never>>["action"];
  place: FormPlace;
  opened: OpenForm;
  way: FormWay;
  fields?: readonly FieldSpec[];
  /** Labels of fields in `children`. */
  labels?: Readonly<Record<string, string>>;
  hidden?: Readonly<Record<string, string>>;
  submit?: string;
  /** Words of the draft button where it does more, and stays with JavaScript. */
  check?: string;
  children?: ReactNode;
};

/** A section of the own entry: saves itself as a draft, is public or sent on the button. */
export function OwnForm({ action, place, opened, way, fields = [], labels, hidden = {}, check, ...more }: Props) {
  const t = useTranslations();
  const words = {
    stored: t("curation.form.stored"),
    storedEmpty: t("curation.form.storedEmpty"),
    taken: t("curation.form.taken"),
  };
  const kept = { ...place, version: opened.version, base: opened.base, ...hidden };
  return (
    <ActionForm
      action={action}
      labels={{ ...Object.fromEntries(fields.map(({ name, label }) => [name, label])), ...labels }}
      refusals={useRefusals()}
    >
      {Object.entries(kept).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {fields.map((spec) => (
        <SpecField key={spec.name} spec={spec} words={words} />
      ))}
      {more.children}
      <NextIntlClientProvider messages={{ "own-entry": { draft: ownEntry.draft } }}>
        <AutoSave save={autosaveAction} />
      </NextIntlClientProvider>
      <div className="flex flex-wrap gap-3">
        <PendingButton>{more.submit ?? t(`own-entry.submit.${way}`)}</PendingButton>
        <DraftButton label={check ?? t("own-entry.draft.save")} stays={check !== undefined} />
      </div>
    </ActionForm>
  );
}

function useRefusals(): Record<string, string> {
  const t = useTranslations("curation.form");
  const own = useTranslations("own-entry.refusal");
  return {
    "changed meanwhile": t("conflict"),
    unknown_place: t("unknown_place"),
    area_taken: t("area_taken"),
    funder: own("funder"),
    funder_needed: own("funderNeeded"),
    by_hand: own("byHand"),
  };
}
