import { Icon, type IconName } from "./icon";

const SHAPES = {
  /** Proven. */
  full: "rounded-full bg-petrol text-on-petrol forced-color-adjust-none [print-color-adjust:exact]",
  /** Said, not proven. */
  ring: "rounded-full border-2 border-dashed border-edge text-ink",
  /** Holds only under a condition. */
  square: "rounded-md border-2 border-petrol text-petrol",
  /** Ask before you rely on it. */
  warning: "rounded-md border-2 border-ink bg-amber-soft text-ink",
} as const;

export type MarkShape = keyof typeof SHAPES;

/** A small sign before a line of words: shape and icon say the same as the words, without colour too. */
export function Mark({ shape, icon }: { shape: MarkShape; icon: IconName }) {
  return (
    <span className={`inline-flex size-7 shrink-0 items-center justify-center ${SHAPES[shape]}`}>
      <Icon name={icon} className="size-4" />
    </span>
  );
}
