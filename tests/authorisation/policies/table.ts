import { ACCOUNTS, FRESHNESS, MEMBERS, OWN_ENTRY } from "./accounts";
import { CASES, OUTBOX, REPORTS } from "./cases";
import { CONTENT, IMPORTS, PICTURES, PROVIDERS, STATISTICS } from "./entries";
import { PROPOSALS, RECOGNITIONS } from "./reviews";
import type { People } from "./rows";

/** With its types worn off, for the test that goes through all of them. */
export type StateRow = {
  states: Readonly<Record<string, readonly unknown[]>>;
  may: readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;
};
export type AnyRow = People | Readonly<Record<string, People>> | StateRow;

/** Every function of every policy, by the folder under `lib/`. */
export const POLICIES: Record<string, Record<string, AnyRow>> = {
  accounts: ACCOUNTS,
  cases: CASES,
  content: CONTENT,
  freshness: FRESHNESS,
  imports: IMPORTS,
  members: MEMBERS,
  outbox: OUTBOX,
  "own-entry": OWN_ENTRY,
  pictures: PICTURES,
  proposals: PROPOSALS,
  providers: PROVIDERS,
  recognitions: RECOGNITIONS,
  reports: REPORTS,
  statistics: STATISTICS,
};
