import type { ResultPage, SearchResult } from "./types";

const HITS_PER_PAGE = 20;

/** One page of the groups read as one list; a page that does not exist gives the nearest one that does. */
export function pageOf(result: Pick<SearchResult, "groups">, page: number): ResultPage {
  const total = result.groups.reduce((sum, group) => sum + group.hits.length, 0);
  const pages = Math.max(1, Math.ceil(total / HITS_PER_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  let skip = (shown - 1) * HITS_PER_PAGE;
  let take = HITS_PER_PAGE;
  const groups = result.groups.flatMap((group) => {
    const hits = group.hits.slice(skip, skip + take);
    skip = Math.max(0, skip - group.hits.length);
    take -= hits.length;
    return hits.length > 0 ? [{ ...group, hits }] : [];
  });
  return { groups, page: shown, pages };
}
