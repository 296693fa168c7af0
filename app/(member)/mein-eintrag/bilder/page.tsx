import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PictureList } from "@/components/pictures/picture-list";
import { StandNote } from "@/components/own-entry/stand-note";
import { WayTag } from "@/components/own-entry/way-tag";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { wayOf } from "@/lib/own-entry/rules/sections";
import NotFound from "../not-found";
import { ownEntryOf } from "../own-entry-of";

type Props = PageProps<"/mein-eintrag/bilder">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pictures"))("title") };
}

export default async function PicturesPage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  if (!own) return <NotFound />;
  const { entry, href, stand } = own;
  const way = wayOf("LIGHT", entry);
  const t = await getTranslations();
  return (
    <div className="space-y-8">
      <StandNote stand={stand} entry={entry} />
      <BackLink href={href()}>{t("own-entry.back")}</BackLink>
      <PageTitle>{t("pictures.title")}</PageTitle>
      <div className="max-w-text space-y-4">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <WayTag way={way} />
          {t(`own-entry.way.${way}.text`)}
        </p>
        <p>{t("pictures.text")}</p>
      </div>
      <PictureList entry={entry.id} pictures={entry.pictures} href={href} />
    </div>
  );
}
