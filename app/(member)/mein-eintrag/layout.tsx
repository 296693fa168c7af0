import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { SignOut } from "@/components/accounts/sign-out";
import { HelpLink } from "@/components/handbook/help-link";
import { MemberShell } from "@/components/layout/member-shell";

/** What stands around the pages. Each page asks for itself who may see it: a layout is no gate. */
export default function AreaLayout({ children }: { children: ReactNode }) {
  const t = useTranslations("handbook");
  return (
    <MemberShell help={<HelpLink area="mein-eintrag" name={t("help")} />} signOut={<SignOut />}>
      {children}
    </MemberShell>
  );
}
