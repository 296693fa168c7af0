"use client";
import { useEffect, useState } from "react";
import type { PlaceTable } from "@/lib/geo/types";
import { loadFile } from "./load-file";
import { searchOf } from "./search-address";
import { useSearchFiles } from "./search-context";
import type { SearchHome } from "./search-home";

const loadEngine = () => import("./search-home");
const loadPlaceReader = () => import("./load-places");

// A shared link is a search from its first moment on: its scripts need not wait until the page is ready.
if (typeof location !== "undefined" && searchOf(location.hash) !== null) {
  for (const load of [loadEngine, loadPlaceReader]) void load().catch(() => undefined);
}

/** "missing": it could not be loaded, or is too large for a browser. */
export type Loaded<T> = T | "loading" | "missing";

/**
 * The search in the browser. The index comes after the page, everything else once somebody uses the search: what is
 * loaded when depends on whether they search, never on what they search for.
 */
export function useSearchHome(isUsed: boolean): { home: Loaded<SearchHome>; places: Loaded<PlaceTable> } {
  const { directory, places: placeFiles } = useSearchFiles();
  const [home, setHome] = useState<Loaded<SearchHome>>(directory === null ? "missing" : "loading");
  const [places, setPlaces] = useState<Loaded<PlaceTable>>("loading");

  useEffect(() => {
    if (directory === null) return;
    // A failure shows when the index is needed: then it is asked for again.
    return whenIdle(() => void loadFile(directory).catch(() => undefined));
  }, [directory]);

  useEffect(() => {
    if (!isUsed || directory === null) return;
    void loadEngine()
      .then(({ openSearchHome }) => openSearchHome(directory))
      .then(setHome, () => setHome("missing"));
    void loadPlaceReader()
      .then(({ loadPlaces }) => loadPlaces(placeFiles))
      .then(setPlaces, () => setPlaces("missing"));
  }, [directory, placeFiles, isUsed]);

  return { home, places };
}

/** Safari has no idle callback; a moment after loading does as well. */
function whenIdle(run: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const callback = requestIdleCallback(run, { timeout: 2_000 });
  return () => cancelIdleCallback(callback);
}
