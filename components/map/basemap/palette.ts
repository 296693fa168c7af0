const NAMES = [
  "sea",
  "abroad",
  "land",
  "water",
  "coast",
  "county",
  "border",
  "ink",
  "halo",
  "catchment",
  "place",
] as const;

/** The colours of `map.css` that hold for the visitor's scheme. */
export type Palette = Record<(typeof NAMES)[number], string> & { font: string };

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colors = NAMES.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()]);
  return { ...(Object.fromEntries(colors) as Record<(typeof NAMES)[number], string>), font: style.fontFamily };
}
