import type { ServiceArea } from "@/lib/offers/types";
import type { FunderKind, Path } from "@/lib/recognitions/types";

/** Who may pay for which Leistungsbereich, § 63 (1) and (2) SGB IX; (3) extends it to other providers. */
const FUNDER_MATRIX: Record<ServiceArea, readonly FunderKind[]> = {
  ENTRY: ["BA", "DRV", "UV", "SER"],
  TRAINING: ["BA", "DRV", "UV", "SER"],
  WORK: ["UV", "SER", "EGH", "JUGENDHILFE"],
};

export const maySupport = (area: ServiceArea, funderKind: FunderKind): boolean =>
  FUNDER_MATRIX[area].includes(funderKind);

/** BA: § 57 SGB IX with AZAV and QLHB. EGH: agreement, §§ 123 ff. All others: contract, § 38. */
export function pathOf(funderKind: FunderKind): Path {
  return funderKind === "BA" || funderKind === "EGH" ? funderKind : "OTHER";
}
