"use client";
import { useEffect, useState } from "react";
import type { ShortlistFile } from "./shortlist-entry";

export type Loading = { status: "loading" } | { status: "failed" } | { status: "ready"; file: ShortlistFile };

/** All entries, asked for once and by every visitor alike, whatever is on the list. */
export function useShortlistFile(): { loading: Loading; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [loading, setLoading] = useState<Loading>({ status: "loading" });
  useEffect(() => {
    const leaving = new AbortController();
    load(leaving.signal)
      .then((file) => setLoading({ status: "ready", file }))
      .catch(() => {
        if (!leaving.signal.aborted) setLoading({ status: "failed" });
      });
    return () => leaving.abort();
  }, [attempt]);
  const retry = () => {
    setLoading({ status: "loading" });
    setAttempt(attempt + 1);
  };
  return { loading, retry };
}

/** The cast holds because the file comes from our own route of the same type. */
async function load(signal: AbortSignal): Promise<ShortlistFile> {
  const response = await fetch("/verzeichnis/kontakte.json", { signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return (await response.json()) as ShortlistFile;
}
