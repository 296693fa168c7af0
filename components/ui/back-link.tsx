import type { ReactNode } from "react";
import { Icon } from "./icon";
import { PageLink } from "./page-link";

/** The way back to the page above. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="print:hidden">
      <PageLink href={href} className="inline-flex min-h-11 items-center gap-2">
        <Icon name="back" />
        {children}
      </PageLink>
    </p>
  );
}
