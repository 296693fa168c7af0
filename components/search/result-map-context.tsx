"use client";
import { createContext, type ReactNode, use, useMemo, useState } from "react";
import type { MapPlace } from "@/components/map/map-place";
import type { Point } from "@/lib/geo/types";
import type { SearchResult } from "@/lib/search/types";

/** What the map shows; "missing": the search does not run in this browser. */
export type MapResult =
  { result: SearchResult; place: MapPlace | null; townNear: (point: Point) => string | null } | "loading" | "missing";

type ResultMap = {
  found: MapResult;
  /** Key of the site that is opened on the map. */
  selected: string | null;
  select: (key: string | null) => void;
};

const Context = createContext<ResultMap>({ found: "missing", selected: null, select: () => undefined });

/** What cards and markers know of each other. */
export function ResultMapProvider({ found, children }: { found: MapResult; children: ReactNode }) {
  const [selected, select] = useState<string | null>(null);
  const value = useMemo(() => ({ found, selected, select }), [found, selected]);
  return <Context value={value}>{children}</Context>;
}

export const useResultMapContext = () => use(Context);
