import type { ReactNode } from "react";

type Props = { href: string; isChosen: boolean; children: ReactNode };

/** One of several filters. The chosen one has a border, no outline: that belongs to the focus. */
export function ChoiceLink({ href, isChosen, children }: Props) {
  return (
    <a
      href={href}
      aria-current={isChosen ? "true" : undefined}
      className="inline-flex min-h-11 items-center rounded-lg border-2 border-transparent px-2 aria-[current]:border-edge aria-[current]:bg-tint aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
    >
      {children}
    </a>
  );
}
