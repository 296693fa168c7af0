import type { ServiceArea } from "@/lib/offers/types";

export type AreaName = ServiceArea | "VOCATIONAL";

/** Eingangsverfahren and Berufsbildungsbereich together are "Berufsbildung"; alone each keeps its own name. */
export function areaNames(areas: readonly ServiceArea[]): AreaName[] {
  const both = areas.includes("ENTRY") && areas.includes("TRAINING");
  return [...new Set(areas.map((area) => (both && area !== "WORK" ? "VOCATIONAL" : area)))];
}
