"use client";
import { useMemo, useSyncExternalStore } from "react";
import { formatStored, parseStored, type SavedEntry } from "./saved-list";

const KEY = "merkliste";
/** The browser's own "storage" only tells the other tabs. */
const CHANGED = "merkliste";

/** The visitor's own list as this browser keeps it, in step across tabs; null before the page is alive. */
export function useSavedList(): SavedEntry[] | null {
  const stored = useSyncExternalStore(subscribe, readStored, () => undefined);
  return useMemo(() => (stored === undefined ? null : parseStored(stored)), [stored]);
}

/** Only ever called by a press (§ 25 TDDDG). False if the browser stores nothing; an empty list leaves no trace. */
export function saveList(entries: readonly SavedEntry[]): boolean {
  try {
    if (entries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, formatStored(entries));
  } catch {
    return false;
  }
  dispatchEvent(new Event(CHANGED));
  return true;
}

function subscribe(onChange: () => void): () => void {
  addEventListener("storage", onChange);
  addEventListener(CHANGED, onChange);
  return () => {
    removeEventListener("storage", onChange);
    removeEventListener(CHANGED, onChange);
  };
}

/** Browsers that forbid storing throw. */
function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
