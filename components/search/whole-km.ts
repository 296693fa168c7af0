/** Kilometres as people say them: whole, and never none. */
export function wholeKm(km: number): number {
  return Math.max(1, Math.round(km));
}
