import type { ReactNode } from "react";
import { SignOut } from "@/components/accounts/sign-out";
import { StaffShell } from "@/components/layout/staff-shell";
import { requireStaff } from "@/lib/platform/gate";

/** What stands around the pages. Each page asks for itself who may see it: a layout is no gate. */
export default async function AreaLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireStaff();
  return (
    <StaffShell actor={actor} signOut={<SignOut />}>
      {children}
    </StaffShell>
  );
}
