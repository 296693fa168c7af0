"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { PageLink } from "@/components/ui/page-link";
import { PhoneLink } from "@/components/ui/phone-link";
import { ContactButton } from "./contact-button";
import { CopyButton } from "./copy-button";
import { entryContactCard } from "./entry-contact-card";
import { entryPage } from "./entry-page";
import { addressLine, entryText, phonesOf } from "./entry-text";
import type { Listed } from "./listed-entries";
import type { ShortlistEntry, ShortlistFile } from "./shortlist-entry";
import { useWords } from "./use-words";

type Props = {
  listed: Listed;
  file: ShortlistFile;
  site: string;
  /** Missing where the list is not the visitor's own. */
  onRemove?: () => void;
};

/** One remembered entry: what it is, what changed, what one can do with it. */
export function EntryItem({ listed: { saved, entry, changed }, file, site, onRemove }: Props) {
  const t = useTranslations("shortlist");
  const format = useFormatter();
  const day = new Date(saved.on);
  const facts = format.list(changed.map((fact) => t(`list.fact.${fact}`)));
  return (
    <li className="space-y-2 rounded-xl border border-line bg-surface p-4 sm:p-5 forced-colors:border-2">
      {entry ? <Contact entry={entry} /> : <p>{t("list.gone", { slug: saved.slug })}</p>}
      {changed.length > 0 ? (
        <p className="flex gap-2 rounded-lg bg-amber-soft px-3 py-2 font-semibold">
          <Icon name="info" className="mt-0.5 size-6" />
          {t("list.changed", { day, facts })}
        </p>
      ) : (
        <p className="text-sm text-soft">{t("list.since", { day })}</p>
      )}
      <div className="flex flex-wrap items-center gap-3 pt-2">
        {entry ? <Actions entry={entry} file={file} site={site} /> : null}
        {onRemove ? (
          <button type="button" onClick={onRemove} className={BUTTON_STYLE.secondary}>
            <Icon name="close" />
            <span>
              {t("button.remove")}
              <span className="sr-only">{t("button.name", { name: entry?.name ?? saved.slug })}</span>
            </span>
          </button>
        ) : null}
      </div>
    </li>
  );
}

function Contact({ entry }: { entry: ShortlistEntry }) {
  return (
    <>
      <h3 lang="de" className="text-xl">
        <PageLink href={`/anbieter/${entry.slug}`} className="inline-block min-h-11 py-1.5">
          {entry.name}
        </PageLink>
      </h3>
      <ul>
        {entry.sites.map((site) => (
          <li key={addressLine(site)}>{addressLine(site)}</li>
        ))}
      </ul>
      <ul>
        {phonesOf(entry).map((phone) => (
          <li key={phone}>
            <PhoneLink phone={phone} className="inline-flex min-h-11 items-center gap-2">
              <Icon name="phone" />
              {phone}
            </PhoneLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function Actions({ entry, file, site }: { entry: ShortlistEntry; file: ShortlistFile; site: string }) {
  const t = useTranslations("shortlist.button");
  const words = useWords();
  const page = entryPage({ site, locale: useLocale() }, entry);
  const name = t("name", { name: entry.name });
  return (
    <>
      <CopyButton
        label={t("copyText")}
        name={name}
        text={entryText(words, entry, { page, today: file.today })}
        words={{ copied: t("copied"), copyFailed: t("copyFailed") }}
      />
      <ContactButton
        label={t("saveContact")}
        name={name}
        vcard={entryContactCard(words, entry, page)}
        slug={entry.slug}
      />
    </>
  );
}
