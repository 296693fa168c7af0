"use client";
import { useSyncExternalStore } from "react";

/** What stands behind the given beginning of the fragment, null while there is no such fragment. */
export function useFragment(beginning: `#${string}`): string | null {
  const fragment = useSyncExternalStore(
    onChange,
    () => location.hash,
    () => "",
  );
  return fragment.startsWith(beginning) ? fragment.slice(beginning.length) : null;
}

function onChange(listener: () => void) {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}
