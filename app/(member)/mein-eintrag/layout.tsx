import type { ReactNode } from "react";
import { SignOut } from "@/components/accounts/sign-out";
import { MemberShell } from "@/components/layout/member-shell";

/** What stands around the pages. Each page asks for itself who may see it: a layout is no gate. */
export default function AreaLayout({ children }: { children: ReactNode }) {
  return <MemberShell signOut={<SignOut />}>{children}</MemberShell>;
}
