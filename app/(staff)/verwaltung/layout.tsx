import type { ReactNode } from "react";
import { getTranslations } from "next-intl/server";
import { SignOut } from "@/components/accounts/sign-out";
import { HelpLink } from "@/components/handbook/help-link";
import { StaffShell } from "@/components/layout/staff-shell";
import { requireStaff } from "@/lib/platform/gate";

/** What stands around the pages. Each page asks for itself who may see it: a layout is no gate. */
export default async function AreaLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireStaff();
  const t = await getTranslations("handbook");
  return (
    <StaffShell actor={actor} help={<HelpLink area="verwaltung" name={t("help")} />} signOut={<SignOut />}>
      {children}
    </StaffShell>
  );
}
