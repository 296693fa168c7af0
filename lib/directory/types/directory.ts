import type { PlaceMatch } from "@/lib/geo/types";
import type { BadgeState, Day } from "@/lib/recognitions/types";
import type { SearchIndex, SearchVocabulary } from "@/lib/search/build-index";
import type { Query, ResultPage, SearchResult } from "@/lib/search/types";
import type { WireDirectory } from "@/lib/search/wire";
import type { PublicEntry } from "./public-entry";

/** Everything public, ready to be searched and shown. */
export type Directory = {
  revision: bigint;
  /** The Berlin day that all dates were judged by. */
  today: Day;
  index: SearchIndex;
  bySlug: ReadonlyMap<string, PublicEntry>;
  /** Old slug → present slug. */
  redirects: ReadonlyMap<string, string>;
  /** Names of all pictures that the public may see. */
  pictures: ReadonlySet<string>;
  figures: DirectoryFigures;
};

export type DirectoryFigures = {
  providers: number;
  sites: number;
  lands: number;
  cells: number;
  checkedCells: number;
  cellsByState: Record<BadgeState, number>;
  checkedByState: Record<BadgeState, number>;
  newestCheck: Day | null;
  hasExamples: boolean;
};

export type SearchAnswer = {
  query: Query;
  /** What the typed place means; null when none was typed. */
  place: PlaceMatch | null;
  result: SearchResult;
  page: ResultPage;
  today: Day;
};

/** What a browser loads to search on its own; keys instead of words, so that one file serves all languages. */
export type SearchFile = { today: Day; vocabulary: SearchVocabulary; directory: WireDirectory };

export type EntryAnswer = { kind: "found"; entry: PublicEntry } | { kind: "moved"; slug: string } | { kind: "missing" };
