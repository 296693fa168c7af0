import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";

/** What went wrong, above everything else, with ways to the right answer. */
export function ErrorSummary({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-labelledby="fehler">
      <Notice look="error">
        <h2 id="fehler" className="text-xl">
          {title}
        </h2>
        {children}
      </Notice>
    </section>
  );
}
