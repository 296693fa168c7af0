"use client";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import type { ClusterMarker, Marker } from "@/lib/search/cluster";
import type { Spot } from "./basemap/projection";
import { isIn } from "./markers";
import type { FocusWish } from "./use-result-map";

export type PlacedMarker = { marker: Marker; name: string; spot: Spot };

type Props = {
  markers: readonly PlacedMarker[];
  label: string;
  /** The site whose marker takes the one tab stop, and the one that is opened. */
  current: string | null;
  selected: string | null;
  focusWish: FocusWish | null;
  onCurrent: (key: string) => void;
  onOpen: (marker: Marker) => void;
};

const PRESSES = ["mousedown", "dblclick"];
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** All markers behind one tab stop; arrow keys go from one to the next, from north to south. */
export function MarkerLayer({ markers, label, current, selected, focusWish, onCurrent, onOpen }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const granted = useRef<FocusWish>(null);
  const focus = (position: number) =>
    layer.current?.querySelectorAll("button")[position]?.focus({ preventScroll: true });
  useEffect(() => {
    if (!focusWish || granted.current === focusWish) return;
    granted.current = focusWish;
    focus(
      Math.max(
        0,
        markers.findIndex(({ marker }) => isIn(marker, focusWish.key)),
      ),
    );
  }, [focusWish, markers]);
  useEffect(() => {
    // Leaflet would take a press on a marker for the beginning of a drag.
    const keep = (event: Event) => event.stopPropagation();
    const element = layer.current;
    for (const press of PRESSES) element?.addEventListener(press, keep);
    return () => {
      for (const press of PRESSES) element?.removeEventListener(press, keep);
    };
  }, []);
  const tabStop = Math.max(
    0,
    markers.findIndex(({ marker }) => current !== null && isIn(marker, current)),
  );

  const move = (event: KeyboardEvent) => {
    const target = nextPosition(event.key, { from: tabStop, count: markers.length });
    const next = target === null ? undefined : markers[target];
    if (target === null || !next) return;
    event.preventDefault();
    onCurrent(next.marker.key);
    focus(target);
  };
  return (
    <div ref={layer} role="group" aria-label={label} onKeyDown={move}>
      {markers.map(({ marker, name, spot: [x, y] }, position) => {
        const isSelected = selected !== null && isIn(marker, selected);
        return (
          <button
            key={marker.key}
            type="button"
            data-marker={marker.key}
            aria-label={name}
            aria-expanded={isSelected}
            tabIndex={position === tabStop ? 0 : -1}
            onFocus={() => onCurrent(marker.key)}
            onClick={() => onOpen(marker)}
            className={`map-marker ${isSelected ? "is-selected" : ""}`}
            // Set through the CSSOM: the map exists in the browser only.
            style={{ left: x, top: y }}
          >
            {marker.kind === "site" ? <Icon name="pin" className="size-5" /> : countOn(marker)}
          </button>
        );
      })}
    </div>
  );
}

/** The number that stands in its name too. */
function countOn({ providers, sites }: ClusterMarker): number {
  return providers === 1 ? sites : providers;
}

function nextPosition(key: string, { from, count }: { from: number; count: number }): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (from + step + count) % count;
}
