"use client";
import { PendingButton } from "@/components/forms/pending-button";
import { useIsAlive } from "@/components/ui/use-is-alive";

/** "Entwurf speichern": with JavaScript the form does so itself. */
export function DraftButton({ label, stays }: { label: string; stays: boolean }) {
  const isAlive = useIsAlive();
  if (isAlive && !stays) return null;
  return (
    <PendingButton look="secondary" name="step" value="DRAFT">
      {label}
    </PendingButton>
  );
}
