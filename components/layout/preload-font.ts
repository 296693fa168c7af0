import { preload } from "react-dom";

const FONT = new URL(
  "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  import.meta.url,
);

/** Asks for the letters with the page and not only after the style sheet, so that no text jumps. */
export function preloadFont(): void {
  preload(FONT.href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
