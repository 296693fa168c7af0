import type { ReactNode } from "react";
import { BUTTON_STYLE, type ButtonLook } from "./button-style";
import { PageLink } from "./page-link";

/** A link to a page of ours that looks like a button. */
export function ButtonLink({ href, look, children }: { href: string; look: ButtonLook; children: ReactNode }) {
  return (
    <PageLink href={href} className={BUTTON_STYLE[look]}>
      {children}
    </PageLink>
  );
}
