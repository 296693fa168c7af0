import { useTranslations } from "next-intl";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import type { Day } from "@/lib/platform/day";
import { EntryButtons } from "./entry-buttons";
import { entryContactCard } from "./entry-contact-card";
import { entryText } from "./entry-text";
import { toShortlistEntry } from "./to-shortlist-entry";
import { useRememberWords } from "./use-remember-words";

type Props = {
  entry: PublicEntry;
  /** Public address of the entry. */
  address: string;
  today: Day;
};

/** The buttons of an entry page; text and contact card are ready before they are asked for. */
export function EntryActions({ entry, address, today }: Props) {
  const t = useTranslations("shortlist.button");
  const words = { t: useTranslations(), badges: useTranslations("recognitions") };
  const shortlistEntry = toShortlistEntry(entry);
  return (
    <EntryButtons
      slug={entry.slug}
      fingerprint={shortlistEntry.fingerprint}
      text={entryText(words, shortlistEntry, { page: address, today })}
      vcard={entryContactCard(words, shortlistEntry, address)}
      words={{
        remember: useRememberWords(entry.name),
        print: t("print"),
        copyText: t("copyText"),
        copied: t("copied"),
        copyFailed: t("copyFailed"),
        saveContact: t("saveContact"),
      }}
    />
  );
}
