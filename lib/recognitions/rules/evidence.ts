import { pathOf } from "@/lib/recognitions/rules/path";
import type { Cell, Day, EvidenceGrade, EvidenceKind } from "@/lib/recognitions/types";

const GRADES: Record<EvidenceKind, EvidenceGrade> = {
  AZAV_CERTIFICATE: "A",
  AZAV_SITES: "A",
  BA_QLHB_CONFIRMATION: "A",
  BA_PRICE_AGREEMENT: "A",
  SERVICE_AGREEMENT: "A",
  PRICE_AGREEMENT: "A",
  CONTRACT_38: "A",
  FUNDER_LETTER: "A",
  FUNDER_LIST: "B",
  PHONE_NOTE: "C",
  SELF_DECLARATION: "D",
};

export const gradeOf = (kind: EvidenceKind): EvidenceGrade => GRADES[kind];

/** The provider's own word (D) alone confirms nothing. */
export const mayConfirm = (grades: readonly EvidenceGrade[]): boolean => grades.some((grade) => grade !== "D");

export type MissingProof = "INDEPENDENT_PROOF" | "CERTIFICATE" | "CERTIFICATE_END" | "FUNDER_DECISION";

/** The certifier decides on the provider, not on the service: AZAV papers alone do not show the BA's yes. */
const isFunderDecision = (kind: EvidenceKind): boolean =>
  gradeOf(kind) !== "D" && kind !== "AZAV_CERTIFICATE" && kind !== "AZAV_SITES";

/**
 * What a reviewer still lacks to confirm that status; empty if nothing. A BA approval rests on two things: an AZAV
 * certificate with its end (§ 176 (1) SGB III, § 181 (5)) and the BA's accepted QLHB (§§ 57, 60 SGB IX).
 */
export function missingForConfirmation(
  cell: Pick<Cell, "funderKind" | "status">,
  evidence: readonly { kind: EvidenceKind; validUntil: Day | null }[],
): MissingProof[] {
  if (!mayConfirm(evidence.map(({ kind }) => gradeOf(kind)))) return ["INDEPENDENT_PROOF"];
  if (pathOf(cell.funderKind) !== "BA" || cell.status !== "GRANTED") return [];
  const missing: MissingProof[] = [];
  const certificates = evidence.filter(({ kind }) => kind === "AZAV_CERTIFICATE");
  if (certificates.length === 0) missing.push("CERTIFICATE");
  else if (certificates.every(({ validUntil }) => validUntil === null)) missing.push("CERTIFICATE_END");
  if (!evidence.some(({ kind }) => isFunderDecision(kind))) missing.push("FUNDER_DECISION");
  return missing;
}

type Proof = { kind: EvidenceKind; issuer: string | null; on: Day | null };

/** The one proof that the public reads of: best grade first, the funder's own word before the certifier's, then the newest. */
export function publicEvidence(proofs: readonly Proof[]): Proof | null {
  const rank = ({ kind }: Proof) => gradeOf(kind) + (isFunderDecision(kind) ? "0" : "1");
  const [best] = proofs.toSorted((a, b) => rank(a).localeCompare(rank(b)) || (b.on ?? "").localeCompare(a.on ?? ""));
  return best && gradeOf(best.kind) !== "D" ? best : null;
}
