import { useTranslations } from "next-intl";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { PROVIDER_SECTIONS, LEGAL_FIELDS } from "@/lib/directory/rules/sections";
import { EditLink } from "./edit-link";
import { useValueWords } from "./use-value-words";

const SECTIONS = [
  { section: "identity", page: "traeger", names: PROVIDER_SECTIONS.identity },
  { section: "contact", page: "kontakt", names: PROVIDER_SECTIONS.contact },
  { section: "about", page: "beschreibung", names: PROVIDER_SECTIONS.about },
  { section: "participation", page: "mitbestimmung", names: LEGAL_FIELDS },
] as const;

/** What is said about the provider, section by section. */
export function EntryFacts({ entry, mayEdit }: { entry: StaffEntry; mayEdit: boolean }) {
  const t = useTranslations("curation");
  const words = useValueWords();
  return (
    <>
      {SECTIONS.map(({ section, page, names }) => (
        <section key={section} aria-labelledby={page} className="space-y-3">
          <h2 id={page} className="text-2xl">
            {t(`section.${section}`)}
          </h2>
          <dl className="max-w-text space-y-2">
            {names.map((name) => (
              <div key={name} className="sm:grid sm:grid-cols-[16rem_1fr] sm:gap-4">
                <dt className="text-soft">{t(`field.provider.${name}`)}</dt>
                <dd className="min-w-0 whitespace-pre-line wrap-anywhere">{words("provider", name, entry[name])}</dd>
              </div>
            ))}
          </dl>
          {mayEdit ? (
            <EditLink
              href={`/verwaltung/eintraege/${entry.id}/angaben/${page}`}
              name={t("entry.editOf", { section: t(`section.${section}`) })}
            />
          ) : null}
        </section>
      ))}
    </>
  );
}
