import { useTranslations } from "next-intl";
import type { EvidenceItem } from "@/lib/recognitions/types";
import { useEvidenceWords } from "./use-evidence-words";

/** The documents of a provider, newest first. */
export function EvidenceList({ items }: { items: readonly EvidenceItem[] }) {
  const t = useTranslations("evidence.list");
  const kinds = useTranslations("recognitions.evidence");
  const { dayOf } = useEvidenceWords();
  const dated = ({ issuedOn, validUntil, retrievedOn }: EvidenceItem) =>
    [
      issuedOn && t("issued", { day: dayOf(issuedOn) }),
      retrievedOn && t("retrieved", { day: dayOf(retrievedOn) }),
      validUntil && t("until", { day: dayOf(validUntil) }),
    ].filter(Boolean);
  if (items.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="max-w-text divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={item.id} className="py-2">
          <a href={`/verwaltung/nachweise/${item.id}`} className="inline-flex min-h-11 items-center font-semibold">
            {kinds(item.kind)}
          </a>
          <span className="block text-sm text-soft wrap-anywhere">
            {[item.issuer, ...dated(item), t("count", { cells: item.cells, files: item.files })]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
