import { useTranslations } from "next-intl";
import { QUESTIONS } from "./answers";

/** Which question this is, from 1. */
export function Progress({ step }: { step: number }) {
  const t = useTranslations("guide");
  return (
    <div>
      <p className="font-semibold">{t("progress", { step, steps: QUESTIONS.length })}</p>
      <div aria-hidden="true" className="mt-2 flex gap-2">
        {QUESTIONS.map((question, index) => (
          <span
            key={question}
            className={`h-2 flex-1 rounded-full border border-petrol ${index < step ? "bg-petrol" : "bg-surface"}`}
          />
        ))}
      </div>
    </div>
  );
}
