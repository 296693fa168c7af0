"use client";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { BUTTON_STYLE, type ButtonLook } from "@/components/ui/button-style";

type Props = {
  children: ReactNode;
  look?: ButtonLook;
  /** Which of several buttons was pressed, posted with the form. */
  name?: string;
  value?: string;
  isPending?: boolean;
};

/** Sends the form around it. It keeps its words while the post is under way and cannot be pressed twice. */
export function PendingButton({ children, look = "primary", name, value, isPending }: Props) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={isPending || pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      className={`${BUTTON_STYLE[look]} aria-disabled:opacity-70`}
    >
      {children}
    </button>
  );
}
