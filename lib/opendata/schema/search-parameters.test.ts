import { expect, test } from "vitest";
import { z } from "zod";
import { LANDS } from "@/lib/geo/lands";
import { OCCUPATIONS, SETTINGS, TARGET_GROUPS } from "@/lib/offers/types";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import { UNKNOWN_FILTERS } from "@/lib/search/filters";
import { emptyQuery, formatQuery, parseQuery, QUERY_PARAMETERS } from "@/lib/search/query";
import { searchParameters } from "./search-parameters";

const VOCABULARY = { occupations: OCCUPATIONS, targetGroups: TARGET_GROUPS };
const understood = (params: URLSearchParams) => formatQuery(parseQuery(params, VOCABULARY));

test("every parameter of the search is described, in its order", () => {
  expect(Object.keys(searchParameters.shape)).toEqual([...QUERY_PARAMETERS]);
});

test.each(Object.entries(searchParameters.shape))(
  "the search understands every described value of %s",
  (name, schema) => {
    const defaults = new URLSearchParams({ umkreis: "50", sortierung: "entfernung" });
    for (const value of valuesOf(schema)) {
      const answer = understood(new URLSearchParams([[name, value]])).getAll(name);
      expect(answer, value).toEqual(defaults.get(name) === value ? [] : [value]);
    }
  },
);

test("every value that the search can choose is described", () => {
  const everything = formatQuery({
    ...emptyQuery(),
    areas: ["VOCATIONAL", "WORK"],
    settings: [...SETTINGS],
    occupations: [...OCCUPATIONS],
    targetGroups: [...TARGET_GROUPS],
    funders: [...FUNDER_KINDS],
    needs: ["WHEELCHAIR", "SIGN_LANGUAGE", "EASY_TEXT"],
    lands: LANDS.map(({ code }) => code),
    withUnknown: UNKNOWN_FILTERS.slice(1),
  });
  const lists = new Set(everything.keys());
  expect(lists.size).toBe(8);
  for (const name of lists) {
    const described = valuesOf(searchParameters.shape[name as keyof typeof searchParameters.shape]);
    expect(described, name).toEqual(expect.arrayContaining(everything.getAll(name)));
  }
});

/** The values of an enumeration, of a list of it, or of a literal; none for free text. */
function valuesOf(schema: z.ZodType): string[] {
  const { type, enum: values, const: only, items } = z.toJSONSchema(schema) as JsonSchema;
  if (type === "array") return items?.enum ?? [];
  return values ?? (only === undefined ? [] : [only]);
}
type JsonSchema = { type: string; enum?: string[]; const?: string; items?: { enum: string[] } };
