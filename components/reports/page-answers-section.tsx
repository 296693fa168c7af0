import { useTranslations } from "next-intl";
import type { PageAnswers } from "@/lib/reports/types";
import { PageAnswerTable } from "./page-answer-table";

/** Whether the public pages help, as far as people say. */
export function PageAnswersSection({ answers }: { answers: readonly PageAnswers[] }) {
  const t = useTranslations("report-desk.answers");
  return (
    <section aria-labelledby="gefunden" className="space-y-4">
      <div className="space-y-2">
        <h2 id="gefunden" className="text-2xl">
          {t("heading")}
        </h2>
        <p className="max-w-text text-soft">{t("note")}</p>
      </div>
      <PageAnswerTable answers={answers} />
    </section>
  );
}
