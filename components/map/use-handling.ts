"use client";
import { useEffect } from "react";
import type { Map as LeafletMap } from "leaflet";

/** One finger scrolls the page, two move the map; the wheel zooms after a press on the map, until the mouse leaves. */
export function useHandling(map: LeafletMap): void {
  useEffect(() => {
    const container = map.getContainer();
    const fingers = window.matchMedia("(pointer: coarse)");
    const setDragging = () => (fingers.matches ? map.dragging.disable() : map.dragging.enable());
    const takeWheel = () => map.scrollWheelZoom.enable();
    const leaveWheel = () => map.scrollWheelZoom.disable();
    setDragging();
    fingers.addEventListener("change", setDragging);
    container.addEventListener("mousedown", takeWheel);
    container.addEventListener("mouseleave", leaveWheel);
    return () => {
      fingers.removeEventListener("change", setDragging);
      container.removeEventListener("mousedown", takeWheel);
      container.removeEventListener("mouseleave", leaveWheel);
    };
  }, [map]);
}
