import type { ComponentProps, ReactNode } from "react";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import type { FormValues } from "@/lib/directory/rules/sections";
import { HiddenField } from "./hidden-field";
import type { FieldSpec } from "./field-spec";
import { ReasonFields, useReasonLabels } from "./reason-fields";
import { SpecField } from "./spec-field";

type Props<T> = {
  action: ComponentProps<typeof ActionForm<T>>["action"];
  /** What it edits, and how that was when the form was opened. */
  opened?: { id: string; version: number; values?: FormValues };
  hidden?: Readonly<Record<string, string>>;
  fields?: readonly FieldSpec[];
  /** Labels of fields in `children`. */
  labels?: Readonly<Record<string, string>>;
  refusals?: Readonly<Record<string, string>>;
  submit?: string;
  children?: ReactNode;
};

/** A form of the staff area about an entry: hidden version, fields, reason. */
export function SectionForm<T>({ action, opened, hidden = {}, fields = [], submit, children, ...more }: Props<T>) {
  const t = useTranslations("curation.form");
  const words = { stored: t("stored"), storedEmpty: t("storedEmpty"), taken: t("taken") };
  const labels = {
    ...Object.fromEntries(fields.map(({ name, label }) => [name, label])),
    ...more.labels,
    ...useReasonLabels(),
  };
  const kept: Record<string, string> = {
    ...hidden,
    ...(opened && { id: opened.id, version: String(opened.version), ...baseOf(opened.values) }),
  };
  return (
    <ActionForm
      action={action}
      labels={labels}
      refusals={{ ...useRefusals(), ...more.refusals }}
      submit={submit ?? t("save")}
    >
      {Object.entries(kept).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {fields.map((spec) => (
        <SpecField key={spec.name} spec={spec} words={words} />
      ))}
      {children}
      <ReasonFields />
    </ActionForm>
  );
}

const baseOf = (values: FormValues | undefined): Record<string, string> =>
  values === undefined ? {} : { base: JSON.stringify(values) };

function useRefusals(): Record<string, string> {
  const t = useTranslations("curation.form");
  return {
    "changed meanwhile": t("conflict"),
    P2002: t("taken_address"),
    not_in_germany: t("not_in_germany"),
    unknown_place: t("unknown_place"),
    area_taken: t("area_taken"),
    last_offer: t("last_offer"),
  };
}
