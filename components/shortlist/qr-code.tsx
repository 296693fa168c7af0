"use client";
import { useEffect, useState } from "react";

/** White around the code, in modules, so that cameras find it. */
const QUIET = 2;

/** A text as a QR code. Its encoder is loaded only where one is shown. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [modules, setModules] = useState<boolean[][]>([]);
  useEffect(() => {
    let isShown = true;
    void import("uqr").then(({ encode }) => {
      if (isShown) setModules(encode(text, { border: QUIET }).data);
    });
    return () => {
      isShown = false;
    };
  }, [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length || 1} ${modules.length || 1}`}
      shapeRendering="crispEdges"
      className="size-[26mm] shrink-0 forced-color-adjust-none [print-color-adjust:exact]"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={pathOf(modules)} fill="#000" />
    </svg>
  );
}

function pathOf(modules: readonly boolean[][]): string {
  return modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
}
