"use client";
import type { ReactNode } from "react";
import { useCurrentPage } from "./use-current-page";

type Props = {
  page: string;
  href: string;
  children: ReactNode;
  /** The pages below are other links' matter. */
  exact?: boolean;
};

/** A link of the main navigation that says when one is on its page or below it. */
export function NavLink({ page, href, children, exact = false }: Props) {
  const current = useCurrentPage();
  const isBelow = !exact && current.startsWith(`${page}/`);
  const here = current === page ? "page" : isBelow || undefined;
  return (
    <a
      href={href}
      aria-current={here}
      className="flex min-h-11 items-center rounded-lg px-3 font-semibold no-underline hover:underline aria-[current]:bg-tint aria-[current]:underline"
    >
      {children}
    </a>
  );
}
