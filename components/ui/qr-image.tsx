import { encode } from "uqr";

/** White around the code, in modules, so that cameras find it. */
const QUIET = 2;

/** To be scanned from a screen, or from paper. */
const SIZE = { screen: "size-60 max-w-full", paper: "size-[26mm] shrink-0" };

/** A text as a QR code, drawn on the server. */
export function QrImage({ text, label, size: look }: { text: string; label: string; size: keyof typeof SIZE }) {
  const { data, size } = encode(text, { border: QUIET });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`${SIZE[look]} forced-color-adjust-none [print-color-adjust:exact]`}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
