import type { useTranslations } from "next-intl";
import type { PublicEvidence } from "@/lib/directory/types/public-entry";
import type { EvidenceKind } from "@/lib/recognitions/types";

const VERBS: Partial<Record<EvidenceKind, string>> = { FUNDER_LIST: "RETRIEVED", PHONE_NOTE: "TOLD" };

/** "Liste des Kostenträgers (LWL), abgerufen am 02.03.2026". */
export function evidenceWords(t: ReturnType<typeof useTranslations<never>>, evidence: PublicEvidence | null): string {
  if (evidence === null) return t("entry.payment.noEvidence");
  const { kind, issuer, on } = evidence;
  return t("entry.payment.evidenceOn", {
    kind: t(`recognitions.evidence.${kind}`),
    issued: issuer === null ? "no" : "yes",
    issuer: issuer ?? "",
    dated: on === null ? "no" : "yes",
    verb: VERBS[kind] ?? "ISSUED",
    day: new Date(on ?? 0),
  });
}
