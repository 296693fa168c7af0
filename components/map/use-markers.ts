"use client";
import { useMemo } from "react";
import { useTranslations } from "next-intl";
import type { Point } from "@/lib/geo/types";
import { buildClusters, clusterSites, type ClusterMarker, type Marker } from "@/lib/search/cluster";
import type { SitePoint } from "@/lib/search/site-points";
import type { PlacedMarker } from "./marker-layer";
import { markerNames, twinNumbers } from "./marker-names";
import { pixelOf, type View } from "./view";

type Props = {
  points: readonly SitePoint[];
  view: View;
  lastZoom: number;
  townNear: (point: Point) => string | null;
};

/** The markers of a view with their names and places. */
export function useMarkers({ points, view, lastZoom, townNear }: Props) {
  const t = useTranslations("map.marker");
  const clusters = useMemo(() => buildClusters(points, lastZoom), [points, lastZoom]);
  const siteNames = useMemo(() => markerNames(points), [points]);
  return useMemo((): PlacedMarker[] => {
    const siteName = ({ key }: Exclude<Marker, ClusterMarker>) => {
      const { name = key, town = "", km = null, number = 1 } = siteNames.get(key) ?? {};
      return t("site", { name, town, hasKm: km === null ? "no" : "yes", km: km ?? 0, number });
    };
    const clusterName = ({ providers, sites, place, expansionZoom }: ClusterMarker, number: number) =>
      t("cluster", { providers, sites, place, number, how: expansionZoom === null ? "list" : "zoom" });

    const markers = clusterSites(clusters, { zoom: Math.floor(view.zoom), bounds: view.bounds, nameOf: townNear });
    const places = twinNumbers(markers.map((marker) => (marker.kind === "cluster" ? marker.place : marker.key)));
    return markers.map((marker, position) => ({
      marker,
      name: marker.kind === "site" ? siteName(marker) : clusterName(marker, places[position] ?? 1),
      spot: pixelOf(view, marker),
    }));
  }, [clusters, siteNames, view, townNear, t]);
}
