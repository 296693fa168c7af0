"use client";
import { useEffect, useState } from "react";
import { type Basemap, EMPTY_BASEMAP, readPart } from "./basemap";

export type Tiles = { url: string; attribution: string };
type Contents = { files: string[]; tiles: Tiles | null };

const CONTENTS = "/geo/karte.json";

/**
 * The parts of the basemap one after the other. Always all of them in the same order: what is asked for tells
 * nothing of what is looked at.
 */
export function useBasemap() {
  const [basemap, setBasemap] = useState(EMPTY_BASEMAP);
  const [tiles, setTiles] = useState<Tiles | null>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const contents = (await fetchJson(CONTENTS, stop.signal)) as Contents;
      setTiles(contents.tiles);
      for (const address of contents.files) {
        const part: Partial<Basemap> = readPart(nameOf(address), await fetchJson(address, stop.signal));
        setBasemap((parts) => ({ ...parts, ...part }));
      }
    };
    load().catch(() => {
      if (!stop.signal.aborted) setBroken(true);
    });
    return () => stop.abort();
  }, []);
  return { basemap, tiles, isBroken };
}

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}

/** "/geo/basis-{hash}.json" → "basis" */
function nameOf(address: string): string {
  return /\/([a-z]+)-[\w-]+\.json$/.exec(address)?.[1] ?? "";
}
