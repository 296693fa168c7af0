import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewPictureForm } from "@/components/pictures/new-picture-form";
import { PicturePage } from "@/components/pictures/picture-page";
import { wayOf } from "@/lib/own-entry/rules/sections";
import NotFound from "../../not-found";
import { ownEntryOf } from "../../own-entry-of";

type Props = PageProps<"/mein-eintrag/bilder/neu">;

const kindOf = (art: string | string[] | undefined) => (art === "logo" ? "LOGO" : "PHOTO");

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: (await getTranslations("pictures.new"))(kindOf((await searchParams)["art"])) };
}

export default async function NewPicturePage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  if (!own) return <NotFound />;
  const { entry, href } = own;
  const kind = kindOf((await searchParams)["art"]);
  const t = await getTranslations("pictures.new");
  return (
    <PicturePage title={t(kind)} back={href("bilder")}>
      <NewPictureForm entry={entry.id} name={entry.name} kind={kind} way={wayOf("LIGHT", entry)} />
    </PicturePage>
  );
}
