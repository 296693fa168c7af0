import { NextIntlClientProvider, useFormatter, useLocale, useMessages, useTranslations } from "next-intl";
import { PictureImage } from "@/components/pictures/picture-image";
import { BackToList } from "@/components/search/back-to-list";
import { PageTitle } from "@/components/ui/page-title";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { ledeWords } from "./lede-words";

/** The way back, the name, and the offer in one sentence. */
export function EntryTitle({ entry }: { entry: PublicEntry }) {
  const { back } = useMessages().search;
  const sentence = ledeWords({ t: useTranslations("entry.lede"), format: useFormatter() }, entry.sites);
  return (
    <div className="space-y-3">
      <NextIntlClientProvider locale={useLocale()} messages={{ search: { back } }}>
        <BackToList />
      </NextIntlClientProvider>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        {entry.logo ? (
          // White in the dark, too: most logos are made for paper.
          <PictureImage
            picture={entry.logo}
            className="h-16 w-auto max-w-48 rounded-lg border border-line bg-[#fff] object-contain p-1 sm:h-20"
          />
        ) : null}
        <PageTitle lang="de">{entry.name}</PageTitle>
      </div>
      <p className="max-w-text text-xl">{sentence}</p>
    </div>
  );
}
