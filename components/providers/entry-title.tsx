import { NextIntlClientProvider, useFormatter, useLocale, useMessages, useTranslations } from "next-intl";
import { BackLink } from "@/components/search/back-link";
import { PageTitle } from "@/components/ui/page-title";
import type { PublicEntry } from "@/lib/directory/types";
import { ledeWords } from "./lede-words";

/** The way back, the name, and the offer in one sentence. */
export function EntryTitle({ entry }: { entry: PublicEntry }) {
  const { back } = useMessages().search;
  const sentence = ledeWords({ t: useTranslations("entry.lede"), format: useFormatter() }, entry.sites);
  return (
    <div className="space-y-3">
      <NextIntlClientProvider locale={useLocale()} messages={{ search: { back } }}>
        <BackLink />
      </NextIntlClientProvider>
      <PageTitle lang="de">{entry.name}</PageTitle>
      <p className="max-w-text text-xl">{sentence}</p>
    </div>
  );
}
