import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { confirmedUntil } from "@/lib/own-entry/rules/old";

type Props = { entry: StaffEntry; href: (page?: string) => string; staleMonths: number | null };

/** How an entry that was published stands before the public, and the ways to look at it. */
export function PublicStanding({ entry, href, staleMonths }: Props) {
  const t = useTranslations();
  const isPublic = entry.standing === "SHOWN" || entry.standing === "STALE";
  return (
    <section aria-labelledby="sichtbar" className="space-y-3">
      <h2 id="sichtbar" className="text-2xl">
        {t("own-entry.seen.heading")}
      </h2>
      <p>{t(`own-entry.seen.${entry.standing}`, { months: staleMonths ?? 0 })}</p>
      {entry.confirmedOn ? (
        <p>
          {t("own-entry.seen.confirmed", {
            day: new Date(entry.confirmedOn),
            until: new Date(confirmedUntil(entry.confirmedOn, entry)),
          })}
        </p>
      ) : null}
      <p className="flex flex-wrap gap-3">
        {isPublic ? (
          <ButtonLink href={`/anbieter/${entry.slug}`} look="secondary">
            {t("own-entry.seen.public")}
          </ButtonLink>
        ) : null}
        <ButtonLink href={href("vorschau")} look="secondary">
          {t("own-entry.seen.preview")}
        </ButtonLink>
        {isPublic ? (
          <ButtonLink href={href("auszug")} look="secondary">
            {t("own-entry.seen.extract")}
          </ButtonLink>
        ) : null}
        <ButtonLink href={href("bestaetigen")} look="primary">
          {t("own-entry.confirm.title")}
        </ButtonLink>
      </p>
    </section>
  );
}
