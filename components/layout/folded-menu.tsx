import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** An area's menu: open on wide screens, folded on a phone, without a script. */
export function FoldedMenu({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <details className="w-full lg:hidden">
        <summary className="flex min-h-11 w-fit list-none items-center gap-2 rounded-lg font-semibold text-petrol [&::-webkit-details-marker]:hidden">
          <Icon name="menu" className="size-6" />
          {name}
        </summary>
        {children}
      </details>
      <div className="hidden w-full lg:block">{children}</div>
    </>
  );
}
