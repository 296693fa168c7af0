import { z } from "zod";
import { UNKNOWN_FILTERS } from "@/lib/search/filters";
import type { HitGroup, Radius, Reach } from "@/lib/search/types";
import { day, entry } from "./entry";

const RADII = [10, 25, 50, 100, "NATIONWIDE"] as const satisfies readonly Radius[];
const GROUPS = [
  "ALL",
  "NEAR",
  "CATCHMENT",
  "NATIONWIDE",
  "NOT_STARTED",
  "UNKNOWN",
] as const satisfies readonly HitGroup["kind"][];
const REACHES = ["near", "edge", "catchment", "nationwide", "anywhere"] as const satisfies readonly Reach[];

const radius = z.literal(RADII);
const group = z.enum(GROUPS).meta({ description: "Where the entry stands on the search page" });
const distance = z.int().nullable().meta({ description: "Km as the crow flies; null without a place" });
const attribution = z.string().meta({ description: "What to name as the source" });

const match = z
  .object({
    group,
    distanceKm: distance,
    reach: z.enum(REACHES),
    sites: z.array(z.int()).meta({ description: "Positions in `entry.sites` that match, the best first" }),
    unknown: z.array(z.enum(UNKNOWN_FILTERS)).meta({ description: "Filters to which there is no answer" }),
  })
  .meta({ id: "Match", description: "Why the entry was found" });

const place = z
  .object({
    kind: z.enum(["found", "region", "choice", "corrected", "unknown"]),
    labels: z.array(z.string()),
  })
  .meta({
    id: "Place",
    description:
      "What `ort` was taken for. choice, corrected, unknown: the search knew no place; try one of the labels",
  });

export const entryList = z
  .object({
    asOf: day,
    attribution,
    query: z.string().meta({ description: "The search as it was understood, in its shortest form" }),
    place: place.nullable(),
    widened: z.object({ from: radius, to: radius }).nullable().meta({ description: "The asked radius was empty" }),
    unknown: z
      .array(z.object({ filter: z.enum(UNKNOWN_FILTERS), count: z.int() }))
      .meta({ description: "Further entries that only lack an answer" }),
    missingWords: z.array(z.string()).meta({ description: "Words that occur nowhere; searched without them" }),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    previous: z.url().nullable(),
    next: z.url().nullable(),
    items: z.array(z.object({ match, entry })),
  })
  .meta({ id: "EntryList" });
export type EntryList = z.input<typeof entryList>;

const feature = z
  .object({
    type: z.literal("Feature"),
    geometry: z.object({
      type: z.literal("Point"),
      coordinates: z.tuple([z.number(), z.number()]).meta({ description: "Longitude, latitude; WGS 84" }),
    }),
    properties: z.object({
      slug: z.string(),
      url: z.url(),
      provider: z.string(),
      site: z.string().nullable(),
      street: z.string().nullable(),
      postcode: z.string(),
      city: z.string(),
      uncertaintyKm: z.number(),
      areas: z.array(z.string()),
      cells: z.array(z.string()).meta({ description: "What is known about its funders, in German sentences" }),
      group,
      distanceKm: distance,
      isExample: z.boolean(),
    }),
  })
  .meta({ id: "SiteFeature", description: "A site that matches" });

/** RFC 7946. */
export const siteCollection = z
  .object({ type: z.literal("FeatureCollection"), asOf: day, attribution, features: z.array(feature) })
  .meta({ id: "SiteCollection" });
export type SiteCollection = z.input<typeof siteCollection>;

/** RFC 9457, as `lib/platform/route.ts` writes it. */
export const problem = z
  .object({ type: z.string(), status: z.int(), title: z.string(), instance: z.string() })
  .meta({ id: "Problem" });
