const SHAPE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border-2 px-4 py-2 text-center font-semibold no-underline";

/** Looks of buttons and of links that act like one. */
export const BUTTON_STYLE = {
  primary: `${SHAPE} border-petrol bg-petrol text-on-petrol hover:border-petrol-strong hover:bg-petrol-strong hover:text-on-petrol`,
  secondary: `${SHAPE} border-petrol bg-surface text-petrol hover:border-petrol-strong hover:bg-tint hover:text-petrol-strong`,
} as const;

export type ButtonLook = keyof typeof BUTTON_STYLE;
