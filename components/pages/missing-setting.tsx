import { useTranslations } from "next-intl";

/** Stands where the operator has not set something that the law or the reader needs. */
export function MissingSetting({ name }: { name: `OPERATOR_${string}` }) {
  const t = useTranslations("pages");
  return (
    <strong className="inline-block max-w-full rounded-md border-2 border-dashed border-ink bg-amber-soft px-2 py-0.5">
      {t("missing", { name })}
    </strong>
  );
}
