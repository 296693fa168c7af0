"use client";
import { useEffect, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { readView, type View } from "./view";

/** The view after each movement has ended; while one drags, Leaflet moves its panes with all that is in them. */
export function useView(): View {
  const map = useMap();
  const [view, setView] = useState(() => readView(map));
  const update = () => setView(readView(map));
  useMapEvents({ moveend: update, zoom: update, zoomend: update, viewreset: update, resize: update });
  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ pan: false, animate: false }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  return view;
}
