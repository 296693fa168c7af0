import { useTranslations } from "next-intl";
import type { OwnEvidence } from "@/lib/recognitions/rules/own-evidence";
import type { EvidenceFile } from "@/lib/recognitions/types";
import { FileFacts } from "./file-facts";
import { FileLink } from "./file-link";
import { useEvidenceWords } from "./use-evidence-words";

/** The papers of one's own entry, newest first: what each proves, and how far its check is. */
export function OwnEvidenceList({ items }: { items: readonly OwnEvidence[] }) {
  const t = useTranslations("evidence.own");
  const kinds = useTranslations("recognitions.evidence");
  if (items.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="max-w-text space-y-6">
      {items.map((item) => (
        <li key={item.id} className="space-y-2 rounded-lg border border-edge bg-surface p-4">
          <h3 className="text-xl">{kinds(item.kind)}</h3>
          <Facts item={item} />
          <Proofs cells={item.cells} />
          {item.files.length === 0 ? <p>{t("noFile")}</p> : null}
          {item.files.map((file) => (
            <OwnFile key={file.id} file={file} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Facts({ item: { issuer, reference, issuedOn, validUntil, byProvider, addedAt } }: { item: OwnEvidence }) {
  const t = useTranslations("evidence");
  const { dayOf } = useEvidenceWords();
  const dated = [
    issuer,
    reference && t("own.reference", { reference }),
    issuedOn && t("list.issued", { day: dayOf(issuedOn) }),
    validUntil && t("list.until", { day: dayOf(validUntil) }),
  ].filter(Boolean);
  return (
    <p className="wrap-anywhere">
      {dated.length > 0 ? <span className="block">{dated.join(" · ")}</span> : null}
      <span className="block text-sm text-soft">
        {t(byProvider ? "own.byProvider" : "own.byStaff", { day: addedAt })}
      </span>
    </p>
  );
}

function Proofs({ cells }: { cells: OwnEvidence["cells"] }) {
  const t = useTranslations("evidence.own");
  const { nameOf, dayOf } = useEvidenceWords();
  if (cells.length === 0) return <p>{t("noCells")}</p>;
  return (
    <div>
      <h4 className="font-semibold">{t("cells")}</h4>
      <ul className="list-disc pl-6">
        {cells.map((cell) => (
          <li key={cell.id}>
            {nameOf(cell)}: {t(`review.${cell.review}`, { day: cell.reviewedOn ? dayOf(cell.reviewedOn) : "" })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function OwnFile({ file }: { file: EvidenceFile }) {
  const t = useTranslations("evidence.file");
  const { id, name, state } = file;
  return (
    <div className="border-l-4 border-line pl-4">
      <FileFacts file={file} />
      {state === "READY" ? (
        <FileLink
          href={`/mein-eintrag/dateien/${id}?herunterladen`}
          icon="download"
          label={t("download")}
          name={name}
        />
      ) : null}
    </div>
  );
}
