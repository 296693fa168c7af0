"use client";
import { useMemo, useSyncExternalStore } from "react";
import { parseLink, type SavedEntry } from "./saved-list";

/** The list in the address, which never leaves the browser; null if there is none. */
export function useSharedList(): SavedEntry[] | null {
  const fragment = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  );
  return useMemo(() => parseLink(fragment), [fragment]);
}

function subscribe(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}
