import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { DoneNotice } from "@/components/ui/done-notice";

/** What a press did, and where to see it. */
export function Thanks({ page, children }: { page: { href: string; name: string }; children: ReactNode }) {
  return (
    <>
      <DoneNotice>
        <strong>{children}</strong>
      </DoneNotice>
      <p>
        <ButtonLink href={page.href} look="secondary">
          {page.name}
        </ButtonLink>
      </p>
    </>
  );
}
