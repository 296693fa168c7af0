import type { CellChoice, MergeChoices, SiteChoice } from "./merge";

const SITE = "ort.";
const CELL = "zelle.";

/** Choices of a merge as they stand in an address or a form: "ort.{site}" and "zelle.{cell}". Others are left out. */
export function readChoices(values: Readonly<Record<string, unknown>>): MergeChoices {
  const sites = new Map<string, SiteChoice>();
  const cells = new Map<string, CellChoice>();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== "string") continue;
    if (name.startsWith(SITE)) sites.set(name.slice(SITE.length), toSiteChoice(value));
    if (name.startsWith(CELL) && (value === "kept" || value === "other")) cells.set(name.slice(CELL.length), value);
  }
  return { sites, cells };
}

function toSiteChoice(value: string): SiteChoice {
  return value === "move" || value === "leave" ? { kind: value } : { kind: "same", siteId: value };
}

export const siteChoiceName = (id: string): string => `${SITE}${id}`;
export const cellChoiceName = (id: string): string => `${CELL}${id}`;
export const siteChoiceValue = (choice: SiteChoice): string => (choice.kind === "same" ? choice.siteId : choice.kind);
