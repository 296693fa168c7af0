import { useTranslations } from "next-intl";
import type { Preview } from "@/lib/imports/types";
import { CountsTable } from "./counts-table";

/** What was understood of a list and what it would do. */
export function PreviewSummary({ preview }: { preview: Preview }) {
  const t = useTranslations("transfer.summary");
  const { counts, columns, notes, duplicates } = preview;
  return (
    <section aria-labelledby="wirkung" className="space-y-4">
      <h2 id="wirkung" className="text-2xl">
        {t("preview")}
      </h2>
      <CountsTable caption={t("preview")} counts={counts} />
      {counts.recognitions.created > 0 ? <p className="max-w-text">{t("unreviewed")}</p> : null}
      <Lines summary={t("columns")} lines={columns} />
      <Lines summary={t("notes", { count: notes.length })} lines={notes} />
      <Lines
        summary={t("duplicates", { count: duplicates.length })}
        lines={duplicates.length > 0 ? [t("duplicatesText"), ...duplicates] : []}
      />
    </section>
  );
}

function Lines({ summary, lines }: { summary: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="max-w-text rounded-lg border border-edge bg-surface">
      <summary className="min-h-11 px-4 py-2 font-semibold text-petrol">{summary}</summary>
      <ul className="list-disc space-y-1 border-t border-line py-3 pr-4 pl-9 wrap-anywhere">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
