import { useFormatter, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { PageLink } from "@/components/ui/page-link";
import { PageTitle } from "@/components/ui/page-title";
import type { PublicEntry } from "@/lib/directory/types";
import { ledeWords } from "./lede-words";

/** The way back, the name, and the offer in one sentence. */
export function EntryTitle({ entry }: { entry: PublicEntry }) {
  const t = useTranslations("entry");
  const sentence = ledeWords({ t: useTranslations("entry.lede"), format: useFormatter() }, entry.sites);
  return (
    <div className="space-y-3">
      <PageLink href="/anbieter" className="inline-flex min-h-11 items-center gap-2 print:hidden">
        <Icon name="back" />
        {t("back")}
      </PageLink>
      <PageTitle>{entry.name}</PageTitle>
      <p className="max-w-text text-xl">{sentence}</p>
    </div>
  );
}
