"use client";
import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/** False in the server's page, true once JavaScript runs: a button that needs it is never dead. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
