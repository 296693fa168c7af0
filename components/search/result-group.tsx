import { useTranslations } from "next-intl";
import type { Hit, HitGroup, Query } from "@/lib/search/types";
import { countyWords } from "./county-words";
import { ProviderCard } from "./provider-card";

/** Hits of one kind under their heading. Without a place they are all of one kind, so the heading is only heard. */
export function ResultGroup({ group, query }: { group: HitGroup<Hit[]>; query: Query }) {
  const t = useTranslations("search.group");
  const filterName = useTranslations("search.filterName");
  const id = group.kind === "UNKNOWN" ? `gruppe-${group.filter}` : `gruppe-${group.kind.toLowerCase()}`;
  const heading = () => {
    if (group.kind === "UNKNOWN") return t("UNKNOWN", { filter: filterName(group.filter) });
    if (group.kind === "CATCHMENT") return t("CATCHMENT", countyWords(group.county));
    return t(group.kind);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={group.kind === "ALL" ? "sr-only" : "mt-4 mb-3 text-2xl"}>
        {heading()}
      </h2>
      <ol className="space-y-4">
        {group.hits.map((hit) => (
          <li key={hit.entry.slug}>
            <ProviderCard hit={hit} query={query} county={group.kind === "CATCHMENT" ? group.county : null} />
          </li>
        ))}
      </ol>
    </section>
  );
}
