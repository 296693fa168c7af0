import type { ReactNode } from "react";
import { BUTTON_STYLE } from "@/components/ui/button-style";

/** The button that sends a form. */
export function SubmitButton({ children }: { children: ReactNode }) {
  return (
    <button type="submit" className={`${BUTTON_STYLE.primary} w-full text-lg`}>
      {children}
    </button>
  );
}
