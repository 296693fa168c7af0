import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const LOOKS = {
  info: { icon: "info", style: "border-petrol bg-tint" },
  warning: { icon: "warning", style: "border-amber bg-amber-soft" },
  error: { icon: "warning", style: "border-danger bg-danger-soft" },
} as const satisfies Record<string, { icon: IconName; style: string }>;

/** Something to know before reading on. The words must say what it is: colour and icon only repeat it. */
export function Notice({ look, children }: { look: keyof typeof LOOKS; children: ReactNode }) {
  const { icon, style } = LOOKS[look];
  return (
    <div className={`flex max-w-text gap-3 rounded-lg border-l-[6px] px-4 py-3 ${style}`}>
      <Icon name={icon} className="mt-0.5 size-6" />
      <div className="min-w-0 space-y-2">{children}</div>
    </div>
  );
}
