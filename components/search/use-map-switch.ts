"use client";
import { useSyncExternalStore } from "react";

const KEY = "karte";
const CHANGED = "karte-geschaltet";

/** Whether the map is on; kept in this browser from the press on. Null until the browser is asked. */
export function useMapSwitch() {
  const isOn = useSyncExternalStore(subscribe, read, () => null);
  return { isOn, switchOn: () => write("an"), switchOff: () => write(null) };
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function write(value: "an" | null) {
  try {
    if (value === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
  } catch {
    // Storage is forbidden: then there is no map rather than an error.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void) {
  const events = [CHANGED, "storage"];
  for (const event of events) window.addEventListener(event, changed);
  return () => {
    for (const event of events) window.removeEventListener(event, changed);
  };
}
