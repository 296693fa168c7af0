import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";

/** For whom a form is too much at once: the same search, one question at a time. */
export function GuideLink() {
  const t = useTranslations("home");
  const guide = (words: ReactNode) => (
    <PageLink href="/wegweiser" className="inline-flex min-h-11 items-center font-semibold">
      {words}
    </PageLink>
  );
  return <p className="print:hidden">{t.rich("guide", { guide })}</p>;
}
