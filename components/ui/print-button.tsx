"use client";
import { BUTTON_STYLE } from "./button-style";
import { Icon } from "./icon";
import { useIsAlive } from "./use-is-alive";

/** Opens the browser's own printing; without JavaScript there is no button, and `otherwise` says how. */
export function PrintButton({ label, otherwise }: { label: string; otherwise: string }) {
  if (!useIsAlive()) return <p className="max-w-text print:hidden">{otherwise}</p>;
  return (
    <button type="button" onClick={() => print()} className={`${BUTTON_STYLE.primary} print:hidden`}>
      <Icon name="print" />
      {label}
    </button>
  );
}
