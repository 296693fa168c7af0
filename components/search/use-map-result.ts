"use client";
import { useMemo } from "react";
import type { PlaceTable } from "@/lib/geo/types";
import type { MapResult } from "./result-map-context";
import type { SearchHome } from "./search-home";
import type { Loaded } from "./use-search-home";

type Sources = { asked: string; home: Loaded<SearchHome>; places: Loaded<PlaceTable>; isOn: boolean };

/** What the map shows: the same search as the list, answered in this browser even where the server wrote the list. */
export function useMapResult({ asked, home, places, isOn }: Sources): MapResult {
  return useMemo(() => {
    if (home === "missing") return "missing";
    if (!isOn || home === "loading") return "loading";
    const answer = home.answer(asked, typeof places === "string" ? null : places);
    if (!answer) return places === "missing" ? "missing" : "loading";
    const { result, place } = answer;
    return { result, place: place && "place" in place ? place.place : null, townNear: home.townNear };
  }, [asked, home, places, isOn]);
}
