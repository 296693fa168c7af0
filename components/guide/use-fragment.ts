"use client";
import { useSyncExternalStore } from "react";

/** What stands behind the given beginning of the fragment, null while there is no such fragment. */
export function useFragment(beginning: `#${string}`): string | null {
  const fragment = useSyncExternalStore(
    onChange,
    () => location.hash,
    () => "",
  );
  return behind(beginning, fragment);
}

/** The same at this very moment, which React may not have painted yet. */
export const readFragment = (beginning: `#${string}`): string | null => behind(beginning, location.hash);

const behind = (beginning: string, fragment: string): string | null =>
  fragment.startsWith(beginning) ? fragment.slice(beginning.length) : null;

function onChange(listener: () => void) {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}
