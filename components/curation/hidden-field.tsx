"use client";
import { useField } from "@/components/forms/form-state";

/** Posted, not shown; after a refusal it holds what the action sent back. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  const { typed } = useField(name);
  return <input type="hidden" name={name} value={typeof typed === "string" ? typed : value} />;
}
