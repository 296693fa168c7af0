import { useTranslations } from "next-intl";
import { TextField } from "@/components/forms/text-field";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import type { EntryLine, StaffEntry } from "@/lib/directory/types/staff-entry";

type Props = { entry: StaffEntry; query: string; candidates: readonly EntryLine[] };

/** Which entry is the double. */
export function MergeChoose({ entry, query, candidates }: Props) {
  const t = useTranslations("curation.merge");
  return (
    <>
      <form className="max-w-text space-y-4" role="search">
        <TextField id="suche" name="suche" label={t("search")} defaultValue={query} />
        <button type="submit" className={BUTTON_STYLE.primary}>
          {t("searchButton")}
        </button>
      </form>
      {query ? (
        <section aria-labelledby="treffer" className="space-y-2">
          <h2 id="treffer" className="text-xl">
            {t("candidates", { count: candidates.length })}
          </h2>
          <ul className="space-y-2">
            {candidates.map(({ id, name, cities }) => (
              <li key={id}>
                <span className="wrap-anywhere">
                  {name} ({cities.join(", ")})
                </span>{" "}
                <a
                  href={`/verwaltung/eintraege/${entry.id}/zusammenfuehren?mit=${id}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {t("compare")}
                  <span className="sr-only">: {name}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
