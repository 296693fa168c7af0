import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { LinkShell } from "@/components/layout/link-shell";

/** Around the page of a link for a Leistungsträger. */
export function FunderShell({ children }: { children: ReactNode }) {
  const t = useTranslations("report-desk.confirm");
  return (
    <LinkShell area={t("area")} skip={t("skip")}>
      {children}
    </LinkShell>
  );
}
