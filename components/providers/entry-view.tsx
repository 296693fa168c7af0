import { useTranslations } from "next-intl";
import { EntryActions } from "@/components/shortlist/entry-actions";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import type { Day } from "@/lib/platform/day";
import { EntryAbout } from "./entry-about";
import { EntryAccessibility } from "./entry-accessibility";
import { EntryAsking } from "./entry-asking";
import { EntryChanges } from "./entry-changes";
import { EntryContact } from "./entry-contact";
import { EntryGlance } from "./entry-glance";
import { EntryNotices } from "./entry-notices";
import { EntryOffers } from "./entry-offers";
import { EntryParticipation } from "./entry-participation";
import { EntryPayment } from "./entry-payment";
import { EntryPhotos } from "./entry-photos";
import { EntryClaim } from "./entry-claim";
import { EntryReport } from "./entry-report";
import { EntryRights } from "./entry-rights";
import { EntrySites } from "./entry-sites";
import { EntryTitle } from "./entry-title";

type Props = {
  entry: PublicEntry;
  /** Public address of this page, for paper. */
  address: string;
  /** Day of the data. */
  today: Day;
  countyName: (ags: string) => string;
};

/** Everything known about a provider, in the order in which people ask. Wide screens put the contact at the right. */
export function EntryView({ entry, address, today, countyName }: Props) {
  const t = useTranslations("entry");
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-8 xl:grid-cols-[minmax(0,1fr)_20rem] xl:gap-x-12 print:block print:space-y-6">
      <div className="xl:col-span-2">
        <EntryTitle entry={entry} />
      </div>
      <div className="space-y-4 xl:col-start-2 xl:row-start-2">
        <EntryNotices entry={entry} />
        <EntryContact entry={entry} />
        <EntryActions entry={entry} address={address} today={today} />
      </div>
      <div className="space-y-10 xl:col-start-1 xl:row-start-2 print:space-y-6">
        <EntryGlance entry={entry} />
        <EntryOffers entry={entry} />
        <EntryPhotos entry={entry} />
        <EntryPayment entry={entry} />
        <EntrySites entry={entry} countyName={countyName} />
        <EntryAccessibility entry={entry} />
        <EntryAsking entry={entry} />
        <EntryRights />
        <EntryParticipation entry={entry} />
        <EntryAbout entry={entry} />
        <EntryChanges entry={entry} />
        <EntryReport slug={entry.slug} />
        <EntryClaim slug={entry.slug} />
        <p className="hidden print:block">{t("address", { address })}</p>
      </div>
    </article>
  );
}
