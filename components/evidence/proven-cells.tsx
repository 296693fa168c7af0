import { useTranslations } from "next-intl";
import type { EvidenceDetail } from "@/lib/recognitions/types";
import { useEvidenceWords } from "./use-evidence-words";

/** The cells that a document proves, each with its page and the way to its review. */
export function ProvenCells({ evidence: { proofs, byProvider, version } }: { evidence: EvidenceDetail }) {
  const t = useTranslations("evidence.detail");
  const { nameOf } = useEvidenceWords();
  const waits = byProvider && version === 1;
  if (proofs.length === 0) return <p className="max-w-text">{t(waits ? "noCellsYet" : "noCells")}</p>;
  return (
    <ul className="max-w-text divide-y divide-line border-y border-line">
      {proofs.map((cell) => (
        <li key={cell.id} className="py-1">
          <a href={`/verwaltung/pruefung/${cell.id}`} className="inline-flex min-h-11 items-center">
            {nameOf(cell)}
          </a>
          {cell.page === null ? null : <span className="text-soft"> {t("page", { page: cell.page })}</span>}
          {cell.proves ? <span className="block text-sm text-soft">{cell.proves}</span> : null}
        </li>
      ))}
    </ul>
  );
}
