import { useTranslations } from "next-intl";
import { searchHref } from "@/components/search/search-href";
import { SearchLink } from "@/components/search/search-link";
import { emptyQuery } from "@/lib/search/query";
import type { Query } from "@/lib/search/types";

const WAYS = [
  { name: "learn", asked: { areas: ["VOCATIONAL"] } },
  { name: "work", asked: { areas: ["WORK"] } },
  { name: "advise", asked: { checked: true } },
] as const satisfies { name: string; asked: Partial<Query> }[];

/** Three questions people come with, each answered by a search. */
export function WaysIn() {
  const t = useTranslations("home.ways");
  return (
    <section aria-labelledby="wege">
      <h2 id="wege" className="text-2xl">
        {t("heading")}
      </h2>
      <ul className="mt-4 grid gap-4 md:grid-cols-3">
        {WAYS.map(({ name, asked }) => (
          <li key={name} className="rounded-xl border border-line bg-surface p-5">
            <h3 className="text-xl">
              <SearchLink
                href={searchHref({ ...emptyQuery(), ...asked })}
                className="inline-flex min-h-11 items-center"
              >
                {t(`${name}.title`)}
              </SearchLink>
            </h3>
            <p>{t(`${name}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
