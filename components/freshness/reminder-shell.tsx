import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { LinkShell } from "@/components/layout/link-shell";

/** Around the pages that a reminder's links open. */
export function ReminderShell({ children }: { children: ReactNode }) {
  const t = useTranslations("freshness.link");
  return (
    <LinkShell area={t("area")} skip={t("skip")}>
      {children}
    </LinkShell>
  );
}
