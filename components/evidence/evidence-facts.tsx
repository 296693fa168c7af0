import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { gradeOf } from "@/lib/recognitions/rules/evidence";
import type { EvidenceDetail } from "@/lib/recognitions/types";
import { useEvidenceWords } from "./use-evidence-words";

/** Key data of a document; what was not typed in is left out. */
export function EvidenceFacts({ evidence }: { evidence: EvidenceDetail }) {
  const t = useTranslations("evidence.field");
  const { dayOf } = useEvidenceWords();
  const { provider, kind, byProvider, issuer, reference, issuedOn, validUntil, section, url, retrievedOn, note } =
    evidence;
  return (
    <dl className="max-w-text divide-y divide-line border-y border-line">
      <Fact term={t("provider")}>
        <a href={`/verwaltung/eintraege/${provider.id}`}>{provider.name}</a>
      </Fact>
      <Fact term={t("from")}>{byProvider ? t("byProvider") : ""}</Fact>
      <Fact term={t("grade")}>{t("gradeOf", { grade: gradeOf(kind) })}</Fact>
      <Fact term={t("issuer")}>{issuer}</Fact>
      <Fact term={t("reference")}>{reference}</Fact>
      <Fact term={t("issuedOn")}>{issuedOn && dayOf(issuedOn)}</Fact>
      <Fact term={t("validUntil")}>{validUntil && dayOf(validUntil)}</Fact>
      <Fact term={t("section")}>{section}</Fact>
      <Fact term={t("url")}>
        {url ? (
          <a href={url} rel="noreferrer" className="wrap-anywhere">
            {url}
          </a>
        ) : null}
      </Fact>
      <Fact term={t("retrievedOn")}>{retrievedOn && dayOf(retrievedOn)}</Fact>
      <Fact term={t("note")}>{note}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (children === null || children === "") return null;
  return (
    <div className="grid gap-x-4 py-3 sm:grid-cols-[12rem_1fr]">
      <dt className="font-semibold text-soft">{term}</dt>
      <dd className="min-w-0 wrap-anywhere whitespace-pre-line">{children}</dd>
    </div>
  );
}
