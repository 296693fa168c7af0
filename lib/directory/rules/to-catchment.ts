import type { Catchment } from "@/lib/sites/types";

type Columns = { catchmentKind: Catchment["kind"] | null; catchmentCounties: string[]; catchmentKm: number | null };

/** Columns → catchment. The CHECK `site_catchment` keeps kind and detail together. */
export function toCatchment({
  catchmentKind: kind,
  catchmentCounties: counties,
  catchmentKm: km,
}: Columns): Catchment | null {
  if (kind === "COUNTIES") return { kind, counties };
  if (kind === "RADIUS") return { kind, km: km ?? 0 };
  return kind && { kind };
}
