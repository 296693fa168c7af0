import { at } from "@/lib/geo/raw";
import type { SearchCell, SearchEntry, SearchOffer, SearchSite } from "./types";

/** One value per row; where values repeat, row i is `values[rows[i]]`, the commonest value first. */
type Column<T> = T[] | { values: T[]; rows: number[] };
type Table<T> = { [Field in keyof T]: Column<T[Field]> };
type Counting<T, Children extends keyof T> = Omit<T, Children> & Record<Children, number>;

/**
 * The directory as a browser loads it: one table per level, rows in the order of their parents, which hold how many
 * they have. Values stay keys, so that one file serves all languages.
 */
export type WireDirectory = {
  entries: Table<Counting<SearchEntry, "sites">>;
  /** Coordinates are integers, in units of 1 / DEGREE. */
  sites: Table<Counting<SearchSite, "offers">>;
  offers: Table<Counting<SearchOffer, "cells">>;
  cells: Table<SearchCell>;
};

/** Five decimals of a degree, about one metre. */
const DEGREE = 1e5;

/** A coordinate as the wire carries it: server and browser have to measure from the same point to find the same. */
export function wireDegrees(degrees: number): number {
  return Math.round(degrees * DEGREE) / DEGREE;
}

/** Loses nothing but the decimals that `wireDegrees` cuts. */
export function encodeEntries(entries: readonly SearchEntry[]): WireDirectory {
  const sites = entries.flatMap((entry) => entry.sites);
  const offers = sites.flatMap((site) => site.offers);
  return {
    entries: toTable(entries.map((entry) => ({ ...entry, sites: entry.sites.length }))),
    sites: toTable(
      sites.map((site) => ({
        ...site,
        lat: Math.round(site.lat * DEGREE),
        lon: Math.round(site.lon * DEGREE),
        offers: site.offers.length,
      })),
    ),
    offers: toTable(offers.map((offer) => ({ ...offer, cells: offer.cells.length }))),
    cells: toTable(offers.flatMap((offer) => offer.cells)),
  };
}

/** The entries again. Equal lists in them are one and the same object: read only. */
export function decodeEntries(wire: WireDirectory): SearchEntry[] {
  const takeCells = taker(toRows(wire.cells));
  const takeOffers = taker(toRows(wire.offers).map((offer) => ({ ...offer, cells: takeCells(offer.cells) })));
  const takeSites = taker(
    toRows(wire.sites).map((site) => ({
      ...site,
      lat: site.lat / DEGREE,
      lon: site.lon / DEGREE,
      offers: takeOffers(site.offers),
    })),
  );
  return toRows(wire.entries).map((entry) => ({ ...entry, sites: takeSites(entry.sites) }));
}

/** The cast holds because all rows have the fields of the first; no rows give a table without columns. */
function toTable<T extends object>(rows: readonly T[]): Table<T> {
  const fields = Object.keys(rows[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(fields.map((field) => [field, toColumn(rows.map((row) => row[field]))])) as Table<T>;
}

function toColumn<T>(column: T[]): Column<T> {
  const positions = Map.groupBy(column.keys(), (row) => JSON.stringify(column[row]));
  if (positions.size > column.length / 2) return column;
  const groups = [...positions.values()].toSorted((a, b) => b.length - a.length);
  const rows = column.map(() => 0);
  for (const [rank, group] of groups.entries()) for (const row of group) rows[row] = rank;
  return { values: groups.map((group) => at(column, at(group, 0))), rows };
}

/** The cast holds because every column of a table is as long as the others, so every row gets every field. */
function toRows<T extends object>(table: Table<T>): T[] {
  const rows: Partial<T>[] = [];
  for (const field of Object.keys(table) as (keyof T)[]) {
    for (const [position, value] of toValues(table[field]).entries()) (rows[position] ??= {})[field] = value;
  }
  return rows as T[];
}

function toValues<T>(column: Column<T>): T[] {
  return Array.isArray(column) ? column : column.rows.map((row) => at(column.values, row));
}

/** Hands out the items from the first on, as many as asked for at a time. */
function taker<T>(items: readonly T[]): (count: number) => T[] {
  let taken = 0;
  return (count) => items.slice(taken, (taken += count));
}
