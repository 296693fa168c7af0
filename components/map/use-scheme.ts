"use client";
import { useSyncExternalStore } from "react";

const QUERIES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/** A text that changes when the visitor's colours do. */
export function useScheme(): string {
  return useSyncExternalStore(subscribe, read);
}

function read() {
  return QUERIES.filter((query) => window.matchMedia(query).matches).join();
}

function subscribe(changed: () => void) {
  const queries = QUERIES.map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}
