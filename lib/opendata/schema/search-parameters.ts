import { z } from "zod";
import { LANDS } from "@/lib/geo/lands";
import { OCCUPATIONS, TARGET_GROUPS } from "@/lib/offers/types";
import type { QueryParameter } from "@/lib/search/query";

const yes = z.literal("ja").optional();
const some = <const T extends readonly string[]>(values: T) => z.array(z.enum(values)).optional();

/** What `parseQuery` understands, described; it never refuses anything, so nothing is parsed with this. */
export const searchParameters = z.object({
  q: z.string().optional().meta({ description: "Words" }),
  ort: z.string().optional().meta({ description: "Town or postcode; see `place` of the answer" }),
  umkreis: z
    .enum(["10", "25", "50", "100", "bundesweit", "nur-10", "nur-25", "nur-50", "nur-100"])
    .optional()
    .meta({ description: "Km around the place, 50 if missing. An empty radius is widened unless it begins with nur-" }),
  leistung: some(["berufsbildung", "arbeit"]),
  form: some(["nur-in-betrieben", "meist-in-betrieben", "beides", "meist-beim-anbieter", "nur-beim-anbieter"]),
  berufsfeld: some(OCCUPATIONS),
  zielgruppe: some(TARGET_GROUPS),
  kostentraeger: some(["ba", "drv", "uv", "ser", "egh", "jugendhilfe"]),
  geprueft: yes.meta({ description: "Only with checked evidence" }),
  plaetze: yes.meta({ description: "Only with free places" }),
  barrierefrei: some(["rollstuhl", "dgs", "leichte-sprache"]).meta({ description: "All of them must hold" }),
  teilzeit: yes,
  budget: yes.meta({ description: "Only with Persönliches Budget" }),
  uebergang: yes.meta({ description: "Only with help into a Budget für Arbeit" }),
  land: some(LANDS.map(({ code }) => code.toLowerCase())),
  "ohne-angabe": some([
    "ja",
    "form",
    "berufsfeld",
    "zielgruppe",
    "kostentraeger",
    "plaetze",
    "rollstuhl",
    "dgs",
    "teilzeit",
    "budget",
    "uebergang",
  ]).meta({ description: "Also entries without an answer to these filters; ja: to any" }),
  sortierung: z.enum(["entfernung", "name", "pruefung"]).optional(),
  seite: z.string().optional().meta({ description: "From 1; behind the last page there is nothing" }),
} satisfies Record<QueryParameter, z.ZodType>);

const MAX_PAGE_SIZE = 100;

/** How many plain requests an answer without pages is worth: with 1,000 entries the table takes 0.3 s to write. */
export const COST = { table: 20, sites: 5 } as const;

/** Beside the search; a wrong value is refused. */
export const listInput = z.object({
  "pro-seite": z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(20).meta({ description: "Entries on a page" }),
});

export const csvInput = z.object({
  format: z
    .enum(["rfc4180", "excel"])
    .default("rfc4180")
    .meta({ description: "excel: semicolons, a byte order mark, decimal commas, digits kept as text" }),
});

export const entryInput = z.object({ slug: z.string() });
