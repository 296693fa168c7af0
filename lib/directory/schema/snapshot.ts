import { z } from "zod";
import { offerFields } from "@/lib/offers/schema";
import { SERVICE_AREAS } from "@/lib/offers/types";
import { day } from "@/lib/platform/fields";
import { providerFields } from "@/lib/providers/schema";
import { recognitionStatus } from "@/lib/recognitions/schema";
import { sitePoint, siteFields } from "@/lib/sites/schema";
import { toCatchment } from "../rules/to-catchment";

/** "contact_hours" → "contactHours", all the way down. Keys inside JSON columns have no underscore. */
export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
      camelCased(inner),
    ]),
  );
}

/** A list that was never set is NULL in the database. */
function asStored<S extends z.core.$ZodShape>(shape: S): S {
  const stored = Object.entries(shape).map(([name, field]) => [
    name,
    field instanceof z.ZodArray ? z.preprocess((value) => (value === null ? [] : value), field) : field,
  ]);
  // Outputs are those of the fields.
  return Object.fromEntries(stored) as S;
}

const cell = z.object({
  id: z.uuid(),
  funderId: z.uuid(),
  status: recognitionStatus,
  statusOn: day.nullable(),
  validFrom: day.nullable(),
  validUntil: day.nullable(),
  progressReleased: z.boolean(),
  decisions: z.array(z.unknown()),
  evidence: z.array(z.unknown()),
});

const { area: _area, ...offerRest } = offerFields.shape;
const offer = z.object({
  id: z.uuid(),
  area: z.enum(SERVICE_AREAS),
  fields: z.object(asStored(offerRest)).partial(),
  recognitions: z.array(cell),
});

const { catchment: _catchment, ...siteRest } = siteFields.shape;
const site = z.object({
  id: z.uuid(),
  fields: z.object(asStored(siteRest)).partial().required({ postcode: true, city: true }),
  catchment: siteFields.shape.catchment,
  point: sitePoint,
  offers: z.array(offer),
});

/** Not restored: a new confirmation is somebody's word, not an old version's. */
const { confirmedOn: _confirmedOn, ...providerRest } = providerFields.shape;

type Parts = Record<string, unknown>;
const list = (value: unknown): Parts[] => (Array.isArray(value) ? (value as Parts[]) : []);

/**
 * What a stored snapshot (`entry_snapshot` in SQL) says of an entry, by today's rules. A column that the snapshot does
 * not know yet is left alone; a value that today's rules refuse makes the whole snapshot unreadable.
 */
export const entrySnapshot = z.preprocess(
  (stored) => {
    const entry = camelCased(stored) as Parts;
    return {
      fields: entry,
      sites: list(entry["sites"]).map((one) => ({
        id: one["id"],
        fields: one,
        catchment: toCatchment(one as Parameters<typeof toCatchment>[0]),
        point: one,
        offers: list(one["offers"]).map((two) => ({ ...two, fields: two })),
      })),
    };
  },
  z.object({ fields: z.object(asStored(providerRest)).partial(), sites: z.array(site) }),
);
export type EntrySnapshot = z.output<typeof entrySnapshot>;
export type SnapshotSite = EntrySnapshot["sites"][number];
export type SnapshotOffer = SnapshotSite["offers"][number];
export type SnapshotCell = SnapshotOffer["recognitions"][number];
