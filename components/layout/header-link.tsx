import type { ReactNode } from "react";

/** A link in the head of an internal page. */
export function HeaderLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="flex min-h-11 items-center">
      {children}
    </a>
  );
}
