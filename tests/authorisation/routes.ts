import { type Row, open, staff, member, own, KONTO, REVIEWS, UNKNOWN } from "./rows";

/** Every method of every route: file under `app/` and method. */
export const ROUTES: Record<string, Row> = {
  "api/v1/openapi.json GET": open("/api/v1/openapi.json"),
  "api/v1/openapi.json OPTIONS": open("/api/v1/openapi.json", 204),
  "api/v1/providers GET": open("/api/v1/providers"),
  "api/v1/providers OPTIONS": open("/api/v1/providers", 204),
  "api/v1/providers/[slug] GET": open(({ slug }) => `/api/v1/providers/${slug}`),
  "api/v1/providers/[slug] OPTIONS": open(({ slug }) => `/api/v1/providers/${slug}`, 204),
  "api/v1/providers.csv GET": open("/api/v1/providers.csv"),
  "api/v1/providers.csv OPTIONS": open("/api/v1/providers.csv", 204),
  "api/v1/providers.geojson GET": open("/api/v1/providers.geojson"),
  "api/v1/providers.geojson OPTIONS": open("/api/v1/providers.geojson", 204),
  [`${KONTO}/daten GET`]: own("/konto/daten"),
  "(staff)/verwaltung/zahlen/csv GET": staff("/verwaltung/zahlen/csv"),
  "(staff)/verwaltung/daten/[id]/fehler GET": staff(`/verwaltung/daten/${UNKNOWN}/fehler`, ["LEAD", "AUDITOR"], 404),
  "(staff)/verwaltung/daten/csv GET": staff("/verwaltung/daten/csv", ["LEAD", "AUDITOR"]),
  "(staff)/verwaltung/daten/json GET": staff("/verwaltung/daten/json", ["LEAD", "AUDITOR"]),
  "(staff)/verwaltung/daten/vorlage GET": staff("/verwaltung/daten/vorlage", ["LEAD", "AUDITOR"]),
  "(staff)/verwaltung/dateien/[id] GET": staff(`/verwaltung/dateien/${UNKNOWN}`, REVIEWS, 404),
  "(member)/mein-eintrag/dateien/[id] GET": member(`/mein-eintrag/dateien/${UNKNOWN}`, { found: 404 }),
  // Pictures of entries that are not public: tests/integration/pictures.test.ts
  "bilder/[file] GET": open(`/bilder/${UNKNOWN}-0000000000000000.webp`, 404),
  "geo/[file] GET": open("/geo/gibt-es-nicht.json", 404),
  "geo/karte.json GET": open("/geo/karte.json"),
  // Counts a yes or no, and takes nothing else.
  "[locale]/(public)/rueckmeldung POST": open("/rueckmeldung", 400),
  "healthz GET": open("/healthz"),
  "orte/[file] GET": open("/orte/gibt-es-nicht.json", 404),
  "readyz GET": open("/readyz"),
  "verzeichnis/[file] GET": open("/verzeichnis/gibt-es-nicht.json", 404),
  "verzeichnis/kontakte.json GET": open("/verzeichnis/kontakte.json"),
};
