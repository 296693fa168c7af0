import type { IconName } from "@/components/ui/icon";
import { Mark, type MarkShape } from "@/components/ui/mark";
import type { Badge, BadgeState } from "@/lib/recognitions/types";

type Look = { shape: MarkShape; icon: IconName };

const UNCHECKED: Partial<Record<BadgeState, Look>> = {
  GRANTED: { shape: "ring", icon: "speech" },
  CONTINUING: { shape: "ring", icon: "arrow" },
  UPCOMING: { shape: "ring", icon: "calendar" },
};
const LOOKS: Record<BadgeState, Look> = {
  GRANTED: { shape: "full", icon: "check" },
  CONTINUING: { shape: "full", icon: "arrow" },
  UPCOMING: { shape: "square", icon: "calendar" },
  SUSPENDED: { shape: "warning", icon: "pause" },
  CASE_BY_CASE: { shape: "square", icon: "help" },
  PERSONAL_BUDGET: { shape: "square", icon: "wallet" },
  UNDER_REVIEW: { shape: "ring", icon: "search" },
  APPLYING: { shape: "ring", icon: "clock" },
  NO_PROOF: { shape: "warning", icon: "help" },
};

/** The sign of a badge; its words must stand beside it. */
export function BadgeMark({ badge }: { badge: Pick<Badge, "state" | "checked"> }) {
  const look = (badge.checked ? undefined : UNCHECKED[badge.state]) ?? LOOKS[badge.state];
  return <Mark {...look} />;
}
