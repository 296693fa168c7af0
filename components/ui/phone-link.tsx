import type { ReactNode } from "react";

/** A number that can be dialled by a press. */
export function PhoneLink({ phone, children, className }: { phone: string; children: ReactNode; className?: string }) {
  return (
    <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className={className}>
      {children}
    </a>
  );
}
