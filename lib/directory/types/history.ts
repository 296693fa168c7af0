import type { PartChange } from "../rules/version-changes";
import type { StaffRole } from "@/lib/platform/actor";

/** Who did something; a person whose account is gone is "ehemalige Redaktion". */
export type Author =
  | { kind: "person"; name: string; roles: readonly StaffRole[] }
  | { kind: "former" }
  | { kind: "system"; job: string }
  /** Somebody who got our mail to the provider. */
  | { kind: "link" }
  | { kind: "visitor" };

/** One request's change of an entry: what was done, why, and what it did to the fields. */
export type HistoryItem = {
  key: string;
  at: Date;
  author: Author;
  /** Of the version it left; null when retention deleted it, or for steps that leave none. */
  number: number | null;
  reason: string | null;
  onBehalf: boolean;
  /** Audit actions: "provider.edit". */
  actions: string[];
  changes: PartChange[];
};

/** What the ids in changes stand for. */
export type HistoryNames = { funders: ReadonlyMap<string, string>; people: ReadonlyMap<string, string> };

/** A change that a provider made at once and that nobody of the staff has looked at. */
export type UnseenChange = {
  number: number;
  at: Date;
  author: string | null;
  reason: string | null;
  changes: PartChange[];
};
/** All of one entry, oldest first. */
export type UnseenEntry = { id: string; name: string; items: readonly UnseenChange[] };
/** `total` changes may be more than those here. */
export type UnseenChanges = { entries: readonly UnseenEntry[]; total: number; names: HistoryNames };
