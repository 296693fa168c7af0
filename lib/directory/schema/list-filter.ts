import { z } from "zod";
import { withoutNul } from "@/lib/platform/fields";
import { SOURCES, VISIBILITIES } from "@/lib/providers/types";
import { LANDS } from "@/lib/sites/types";

const AGES = ["veraltet", "verborgen", "nie"] as const;
const one = <T extends z.ZodType>(field: T) =>
  z.preprocess((typed) => [typed].flat()[0], field.optional().catch(undefined));

/** The list's state in its address. Any address gives a list: what is not understood is left out. */
export const listFilter = z.object({
  suche: one(z.string().transform(withoutNul).pipe(z.string().trim().max(100))),
  sichtbarkeit: one(z.enum(VISIBILITIES)),
  land: one(z.enum(LANDS)),
  herkunft: one(z.enum(SOURCES)),
  stand: one(z.enum(AGES)),
  seite: one(z.coerce.number().int().min(1).max(10_000)),
});
export type ListFilter = z.output<typeof listFilter>;
