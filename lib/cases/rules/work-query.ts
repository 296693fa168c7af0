import type { ServiceArea } from "@/lib/offers/types";
import { withoutNul } from "@/lib/platform/fields";
import type { FunderKind } from "@/lib/recognitions/types";
import { LANDS, type Land } from "@/lib/sites/types";
import type { Whose, WorkKind, WorkQuery } from "../types";

const TEXT_LIMIT = 100;

/** Value in code → value in the address; the order is the order of a form. */
export const KIND_NAMES: Readonly<Record<WorkKind, string>> = {
  REPORT: "meldung",
  SECOND_CHECK: "zweitpruefung",
  SUBMITTED: "eingereicht",
  PROPOSAL: "vorschlag",
  IN_REVIEW: "in-pruefung",
  ANSWER: "antwort",
  UNANSWERED: "ohne-antwort",
  CLAIM: "uebernahme",
  DUE: "nachpruefung",
  EXPIRING: "laeuft-ab",
  MAIL: "unzustellbar",
  STALE: "veraltet",
  WAITING: "wartet",
};
export const WHOSE_NAMES: Readonly<Record<Whose, string>> = { ALL: "alle", MINE: "meine", FREE: "frei" };
export const AREA_NAMES: Readonly<Record<ServiceArea, string>> = {
  ENTRY: "eingangsverfahren",
  TRAINING: "berufsbildung",
  WORK: "arbeit",
};
export const FUNDER_NAMES: Readonly<Record<FunderKind, string>> = {
  BA: "ba",
  DRV: "drv",
  UV: "uv",
  SER: "ser",
  EGH: "egh",
  JUGENDHILFE: "jugendhilfe",
};
export const LAND_NAMES = Object.fromEntries(LANDS.map((land) => [land, land.toLowerCase()])) as Record<Land, string>;

export const EMPTY_WORK_QUERY: WorkQuery = {
  kind: null,
  whose: "ALL",
  land: null,
  area: null,
  funderKind: null,
  text: "",
  page: 1,
};

/** Total: any parameters give a valid query. */
export function parseWorkQuery(params: URLSearchParams): WorkQuery {
  const chosen = <T extends string>(name: string, names: Readonly<Record<T, string>>): T | null => {
    const asked = params.get(name);
    const codes = Object.keys(names) as T[];
    return codes.find((code) => names[code] === asked) ?? null;
  };
  const page = Number(params.get("seite"));
  return {
    kind: chosen("art", KIND_NAMES),
    whose: chosen("wer", WHOSE_NAMES) ?? "ALL",
    land: chosen("land", LAND_NAMES),
    area: chosen("bereich", AREA_NAMES),
    funderKind: chosen("traeger", FUNDER_NAMES),
    text: withoutNul(params.get("q") ?? "")
      .trim()
      .slice(0, TEXT_LIMIT),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of the list, without what is as it is anyway. */
export function workHref(query: WorkQuery): string {
  const params = new URLSearchParams();
  if (query.kind) params.set("art", KIND_NAMES[query.kind]);
  if (query.whose !== "ALL") params.set("wer", WHOSE_NAMES[query.whose]);
  if (query.land) params.set("land", LAND_NAMES[query.land]);
  if (query.area) params.set("bereich", AREA_NAMES[query.area]);
  if (query.funderKind) params.set("traeger", FUNDER_NAMES[query.funderKind]);
  if (query.text) params.set("q", query.text);
  if (query.page > 1) params.set("seite", String(query.page));
  return params.size === 0 ? "/verwaltung" : `/verwaltung?${params}`;
}
