/** Measured: pages, scripts, places and basemap, and what each entry adds to index and contacts. */
const SHELL_BYTES = 3_600_000;
const ENTRY_BYTES = 2_500;

/** How much the device will keep, in whole megabytes. */
export function packageMegabytes(entries: number): number {
  return Math.ceil((SHELL_BYTES + entries * ENTRY_BYTES) / 1_000_000);
}
