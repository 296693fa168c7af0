import type { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { OPEN_LIMIT } from "@/lib/platform/limit";
import { entryList, problem, siteCollection } from "../schema/answers";
import { entry } from "../schema/entry";
import { COST, csvInput, entryInput, listInput, searchParameters } from "../schema/search-parameters";

const NOTES = `Read-only and free of keys. All data are public; name the source as \`attribution\` says.
\`null\` and a missing key mean that nothing is known. Lists in the query are repeated parameters; unknown parameters and
values of the search are ignored. Answers carry an ETag: ask again with If-None-Match. A network may ask
${OPEN_LIMIT.burst} times at once and ${OPEN_LIMIT.perSecond} times a second; CSV counts ${COST.table} times, GeoJSON
${COST.sites} times.`;

const UNPAGED = searchParameters.omit({ seite: true });

/** The interface, described by the schemas that its answers pass through. OpenAPI 3.1. */
export function openApiDocument(publicUrl: string) {
  return createDocument({
    openapi: "3.1.0",
    info: { title: "Verzeichnis Andere Leistungsanbieter", version: "1.0.0", description: NOTES },
    servers: [{ url: new URL("/", publicUrl).href.replace(/\/$/, "") }],
    paths: {
      "/api/v1/providers": { get: listProviders },
      "/api/v1/providers/{slug}": { get: getProvider },
      "/api/v1/providers.geojson": { get: listSites },
      "/api/v1/providers.csv": { get: exportProviders },
      "/api/v1/openapi.json": { get: describeApi },
    },
  });
}

const json = (schema: z.ZodType) => ({ "application/json": { schema } });
const refusal = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problem } },
});

/** What any request may meet; RFC 9457. */
const ALWAYS = {
  "304": { description: "Nothing has changed" },
  "429": {
    ...refusal("Too many requests"),
    headers: { "Retry-After": { description: "Seconds", schema: { type: "integer" } } },
  },
  "500": refusal("A fault; `instance` names it"),
} satisfies ZodOpenApiResponsesObject;

const INVALID = { "400": refusal("A parameter is wrong; `title` says which") };

const listProviders: ZodOpenApiOperationObject = {
  operationId: "listProviders",
  summary: "Search entries",
  requestParams: { query: searchParameters.extend(listInput.shape) },
  responses: { "200": { description: "A page of entries", content: json(entryList) }, ...INVALID, ...ALWAYS },
};

const getProvider: ZodOpenApiOperationObject = {
  operationId: "getProvider",
  summary: "One entry",
  requestParams: { path: entryInput },
  responses: {
    "200": { description: "The entry", content: json(entry) },
    "308": { description: "The entry has another slug now" },
    "404": refusal("No such entry"),
    ...ALWAYS,
  },
};

const listSites: ZodOpenApiOperationObject = {
  operationId: "listSites",
  summary: "Search sites",
  description: "All sites that match, of all entries found.",
  requestParams: { query: UNPAGED },
  responses: {
    "200": { description: "GeoJSON", content: { "application/geo+json": { schema: siteCollection } } },
    ...ALWAYS,
  },
};

const exportProviders: ZodOpenApiOperationObject = {
  operationId: "exportProviders",
  summary: "Search entries, as a table",
  description: "All entries found, whole, with one row for each offer and funder. Headings and words are German.",
  requestParams: { query: UNPAGED.extend(csvInput.shape) },
  responses: {
    "200": { description: "CSV", content: { "text/csv": { schema: { type: "string" } } } },
    ...INVALID,
    ...ALWAYS,
  },
};

const describeApi: ZodOpenApiOperationObject = {
  operationId: "describeApi",
  summary: "This document",
  responses: {
    "200": { description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } },
    ...ALWAYS,
  },
};
