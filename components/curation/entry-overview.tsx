import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { StaffPictures } from "@/components/pictures/staff-pictures";
import { RecognitionGrid } from "@/components/recognitions/recognition-grid";
import { Notice } from "@/components/ui/notice";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { EntryActions } from "./entry-actions";
import { EntryFacts } from "./entry-facts";
import { EntryPapers } from "./entry-papers";
import type { EntryRights } from "./entry-rights";
import { EntrySites } from "./entry-sites";
import { EntryState } from "./entry-state";

type Props = { entry: StaffEntry; staleMonths: number | null; rights: EntryRights; openCase: ReactNode };

/** Everything about one entry, from how the public sees it to its papers. */
export function EntryOverview({ entry, staleMonths, rights, openCase }: Props) {
  const t = useTranslations("curation");
  const offers = entry.sites.flatMap(({ offers: own }) => own);
  return (
    <div className="space-y-10">
      {rights.mayEdit ? null : (
        <Notice look="info">
          <p>{t("form.readOnly")}</p>
        </Notice>
      )}
      <Missing entry={entry} />
      <EntryState entry={entry} staleMonths={staleMonths} />
      <EntryActions entry={entry} rights={rights} />
      <EntryFacts entry={entry} mayEdit={rights.mayEdit} />
      <EntrySites entry={entry} rights={rights} />
      <StaffPictures entry={entry} mayEdit={rights.mayEdit} />
      {offers.length > 0 ? (
        <section aria-labelledby="zellen" className="space-y-3">
          <h2 id="zellen" className="text-2xl">
            {t("entry.grid")}
          </h2>
          <RecognitionGrid sites={entry.sites} />
        </section>
      ) : null}
      {openCase}
      {rights.seesReviews ? <EntryPapers entry={entry} /> : null}
    </div>
  );
}

function Missing({ entry }: { entry: StaffEntry }) {
  const t = useTranslations("curation.entry");
  const hasOffer = entry.sites.some(({ offers }) => offers.length > 0);
  const missing = [
    ...(entry.sites.length === 0 ? [t("missingSite")] : []),
    ...(hasOffer ? [] : [t("missingOffer")]),
    ...(entry.phone || entry.email ? [] : [t("missingContact")]),
  ];
  if (missing.length === 0) return null;
  return (
    <Notice look="warning">
      <h2 className="text-xl">{t("missing")}</h2>
      <ul className="list-disc pl-6">
        {missing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
