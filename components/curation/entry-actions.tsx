import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { ENTRY_OUTCOMES, type StaffEntry } from "@/lib/directory/types/staff-entry";
import { mayBecome } from "@/lib/providers/rules";
import { VISIBILITIES, type Visibility } from "@/lib/providers/types";
import type { EntryRights } from "./entry-rights";

/** What this person can do with the entry as a whole; each leads to a page that says what happens. */
export function EntryActions({
  entry,
  rights,
}: {
  entry: StaffEntry;
  rights: Pick<EntryRights, "mayEdit" | "mayPublish"> & Partial<Pick<EntryRights, "mayRecord">>;
}) {
  const t = useTranslations("curation");
  const base = `/verwaltung/eintraege/${entry.id}`;
  const steps = rights.mayPublish ? VISIBILITIES.filter((to) => mayBecome({ from: entry.visibility, to })) : [];
  const ready = entry.sites.some(({ offers }) => offers.length > 0);
  const stepWords = (to: Visibility) => {
    const outcome = entry.visibility === "SUBMITTED" ? ENTRY_OUTCOMES.find((each) => each === to) : undefined;
    return outcome ? t(`decide.verb.${outcome}`) : t(`change.verb.${to}`);
  };
  const links = [
    ...(rights.mayEdit ? [{ href: `${base}/bestaetigen`, words: t("entry.confirmByPhone") }] : []),
    ...steps
      .filter((to) => to !== "PUBLISHED" || ready)
      .map((to) => ({ href: `${base}/sichtbarkeit?zu=${to}`, words: stepWords(to) })),
    ...(rights.mayPublish && entry.visibility !== "ARCHIVED"
      ? [{ href: `${base}/zusammenfuehren`, words: t("entry.merge") }]
      : []),
    ...(rights.mayRecord
      ? [{ href: `/verwaltung/meldungen/fragen?eintrag=${entry.id}`, words: t("entry.askFunder") }]
      : []),
    { href: `${base}/verlauf`, words: t("entry.history") },
  ];
  return (
    <nav aria-label={t("entry.actions")} className="print:hidden">
      <ul className="flex flex-wrap gap-3">
        {links.map(({ href, words }) => (
          <li key={href}>
            <a href={href} className={BUTTON_STYLE.secondary}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
