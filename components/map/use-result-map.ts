"use client";
import { useMemo, useState } from "react";
import type { Map as LeafletMap } from "leaflet";
import { useTranslations } from "next-intl";
import type { Point } from "@/lib/geo/types";
import type { Marker } from "@/lib/search/cluster";
import { siteKey, type SitePoint } from "@/lib/search/site-points";
import type { MapPlace } from "./map-place";
import { fitPoints, type MapMove, moveMap, zoomTo } from "./move-map";
import { isInside, readView } from "./view";

/** Asks for the focus once: on the marker that stands for the site with this key. */
export type FocusWish = { key: string };

type Props = {
  points: readonly SitePoint[];
  place: MapPlace | null;
  selected: string | null;
  onSelect: (key: string | null) => void;
};

/** What can be done with the map, and what is said about it. */
export function useResultMap({ points, place, selected, onSelect }: Props) {
  const t = useTranslations("map");
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [status, setStatus] = useState("");
  /** The sites of a cluster that no zoom takes apart. */
  const [pile, setPile] = useState<readonly SitePoint[]>([]);
  const [focusWish, setFocusWish] = useState<FocusWish | null>(null);
  const site = useMemo(() => points.find((point) => siteKey(point) === selected) ?? null, [points, selected]);
  const all = useMemo(() => spotsOf(points, place), [points, place]);
  const opened = site ? [site] : pile.filter((point) => points.includes(point));

  const announce = () => {
    if (!map) return;
    const { bounds } = readView(map);
    const shown = points.filter(({ hit }) => isInside(bounds, hit.site)).length;
    setStatus(t("status", { shown, total: points.length }));
  };
  const focusMarker = ([first]: readonly SitePoint[]) => {
    if (first) setFocusWish({ key: siteKey(first) });
  };
  return {
    all,
    site,
    opened,
    status,
    focusWish,
    setMap,
    move: (step: MapMove) => {
      if (!map) return;
      if (step === "all") fitPoints(map, all);
      else moveMap(map, step);
      announce();
    },
    open: (marker: Marker) => {
      if (marker.kind === "site") onSelect(marker.key);
      else if (map && marker.expansionZoom !== null) {
        zoomTo(map, marker, marker.expansionZoom);
        announce();
        focusMarker(marker.points);
      } else {
        onSelect(null);
        setPile(marker.points);
      }
    },
    close: () => {
      focusMarker(opened);
      onSelect(null);
      setPile([]);
    },
  };
}

/** Sites and, if there is one, the place they were searched around. */
function spotsOf(points: readonly SitePoint[], place: MapPlace | null): Point[] {
  const sites = points.map(({ hit }) => hit.site);
  return place ? [...sites, place] : sites;
}
