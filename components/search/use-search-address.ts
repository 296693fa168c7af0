"use client";
import { useSyncExternalStore } from "react";
import { searchOf } from "./search-address";

/** "search-asked" comes from before-paint.ts, which writes every new search into the address. */
const EVENTS = ["search-asked", "popstate", "hashchange"];

function subscribe(notify: () => void) {
  for (const type of EVENTS) addEventListener(type, notify);
  return () => {
    for (const type of EVENTS) removeEventListener(type, notify);
  };
}

/** The fragment of the address; empty on the server. */
export function useFragment(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  );
}

/** The parameters of the search in the address; on the server and while hydrating what the server answered. */
export function useAsked(served: string): string {
  return useSyncExternalStore(
    subscribe,
    () => new URLSearchParams(searchOf(location.hash) ?? location.search).toString(),
    () => served,
  );
}

let moves = 0;

/** How often the search was asked or gone back to since the page was loaded. */
export function useMoves(): number {
  return useSyncExternalStore(
    (notify) => {
      const count = () => {
        moves += 1;
        notify();
      };
      addEventListener("search-asked", count);
      addEventListener("popstate", count);
      return () => {
        removeEventListener("search-asked", count);
        removeEventListener("popstate", count);
      };
    },
    () => moves,
    () => 0,
  );
}
