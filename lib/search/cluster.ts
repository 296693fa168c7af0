import Supercluster from "supercluster";
import { at } from "@/lib/geo/raw";
import type { Point } from "@/lib/geo/types";
import { siteKey, type SitePoint } from "./site-points";

export type Bounds = { west: number; south: number; east: number; north: number };

type SiteMarker = Point & { kind: "site"; key: string; point: SitePoint };

export type ClusterMarker = Point & {
  kind: "cluster";
  /** Stays the same while its first site does, so that focus survives zooming. */
  key: string;
  providers: number;
  sites: number;
  /** The town it is at. */
  place: string;
  /** Where it falls apart; null when even the last zoom shows it as one, so that it opens as a list. */
  expansionZoom: number | null;
  /** Its sites by name of the provider. */
  points: SitePoint[];
};

export type Marker = SiteMarker | ClusterMarker;

export type ClusterIndex = {
  points: readonly SitePoint[];
  tree: Supercluster<{ position: number }>;
  lastZoom: number;
};

/** Of Leaflet's tiles; and a little more than the 44 px that a marker is wide. */
const TILE_PX = 256;
const RADIUS_PX = 48;

const { compare: byName } = new Intl.Collator("de");

/**
 * Clusters of all zooms up to the last one of the map. The order of the points changes nothing: they are sorted by name
 * here, once, because a collator over thousands of names is too slow for each zoom.
 */
export function buildClusters(points: readonly SitePoint[], lastZoom: number): ClusterIndex {
  const sorted = points
    .map((point) => ({ point, key: siteKey(point) }))
    .sort((a, b) => byName(a.point.entry.name, b.point.entry.name) || (a.key < b.key ? -1 : 1))
    .map(({ point }) => point);
  const tree = new Supercluster<{ position: number }>({ radius: RADIUS_PX, extent: TILE_PX, maxZoom: lastZoom });
  tree.load(
    sorted.map(({ hit: { site } }, position) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [site.lon, site.lat] },
      properties: { position },
    })),
  );
  return { points: sorted, tree, lastZoom };
}

export type MapView = {
  zoom: number;
  bounds: Bounds;
  /** The larger town a point is at, null when there is none near. */
  nameOf: (point: Point) => string | null;
};

/** The markers inside the bounds, from north to south. Each site of the whole map stands in exactly one marker. */
export function clusterSites(index: ClusterIndex, { zoom, bounds, nameOf }: MapView): Marker[] {
  const { west, south, east, north } = bounds;
  return index.tree
    .getClusters([west, south, east, north], Math.min(zoom, index.lastZoom))
    .map(({ properties, geometry }): Marker => {
      if (!("cluster_id" in properties)) return toSite(at(index.points, properties.position));
      const [lon = 0, lat = 0] = geometry.coordinates;
      return toCluster(index, { id: properties.cluster_id, center: { lat, lon }, nameOf });
    })
    .sort((a, b) => b.lat - a.lat || a.lon - b.lon);
}

function toSite(point: SitePoint): SiteMarker {
  const { lat, lon } = point.hit.site;
  return { kind: "site", key: siteKey(point), lat, lon, point };
}

type Cluster = { id: number; center: Point; nameOf: MapView["nameOf"] };

function toCluster({ points, tree, lastZoom }: ClusterIndex, { id, center, nameOf }: Cluster): ClusterMarker {
  const positions = tree.getLeaves(id, Infinity).map(({ properties }) => properties.position);
  const own = positions.sort((a, b) => a - b).map((position) => at(points, position));
  const first = at(own, 0);
  const expansionZoom = tree.getClusterExpansionZoom(id);
  return {
    kind: "cluster",
    key: `cluster:${siteKey(first)}`,
    ...center,
    providers: new Set(own.map(({ entry }) => entry.slug)).size,
    sites: own.length,
    place: nameOf(center) ?? first.hit.site.city,
    expansionZoom: expansionZoom > lastZoom ? null : expansionZoom,
    points: own,
  };
}
