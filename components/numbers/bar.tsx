type BarPart = { key: string; value: number };

/** Full, striped, outlined: told apart without colour, in print and in forced colours. */
const FILLS = ["full", "striped", "light"] as const;

/**
 * A bar of one or more parts beside the figures that it repeats. Drawn in the colour of the text around it, so that
 * forced colours keep it.
 */
export function Bar({ parts, max }: { parts: readonly BarPart[]; max: number }) {
  const scale = max === 0 ? 0 : 100 / max;
  const begins = parts.map((_part, index) => parts.slice(0, index).reduce((sum, { value }) => sum + value, 0));
  return (
    <svg
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className="h-5 w-full text-petrol"
    >
      {parts.map(({ key, value }, index) => (
        <BarPiece key={key} x={(begins[index] ?? 0) * scale} width={value * scale} index={index} />
      ))}
    </svg>
  );
}

function BarPiece({ x, width, index }: { x: number; width: number; index: number }) {
  const fill = FILLS[index % FILLS.length];
  const stripes =
    fill === "striped" ? Array.from({ length: Math.ceil(width / 2) }, (_each, number) => x + number * 2) : [];
  return (
    <>
      <rect x={x} y="0" width={width} height="10" fill="currentColor" fillOpacity={fill === "full" ? 1 : 0.15} />
      {stripes.map((left) => (
        <rect key={left} x={left} y="0" width={Math.min(1, x + width - left)} height="10" fill="currentColor" />
      ))}
      <rect
        x={x}
        y="0"
        width={width}
        height="10"
        fill="none"
        stroke="currentColor"
        strokeWidth={width === 0 ? 0 : 1.5}
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}

/** The sign of a part, for the head of its column. */
export function BarKey({ index }: { index: number }) {
  return (
    <svg viewBox="0 0 16 10" aria-hidden="true" focusable="false" className="inline h-3 w-5 text-petrol">
      <BarPiece x={0} width={16} index={index} />
    </svg>
  );
}
