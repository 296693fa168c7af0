"use client";
import type { ReactNode } from "react";
import { useField } from "@/components/forms/form-state";
import { BUTTON_STYLE } from "@/components/ui/button-style";

/** Fields of an ActionForm behind a button; open again when the form comes back with what was typed in `field`. */
export function FormFold({ field, summary, children }: { field: string; summary: string; children: ReactNode }) {
  const { typed } = useField(field);
  return (
    <details open={typed !== undefined}>
      <summary className={`${BUTTON_STYLE.secondary} list-none [&::-webkit-details-marker]:hidden`}>{summary}</summary>
      <div className="space-y-6 py-4">{children}</div>
    </details>
  );
}
