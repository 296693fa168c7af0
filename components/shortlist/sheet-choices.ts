export const SHEET_STYLES = ["STANDARD", "EASY"] as const;
export type SheetStyle = (typeof SHEET_STYLES)[number];

/** In points, on paper as on the screen. */
export const SHEET_SIZES = ["12", "18"] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];
