import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PictureFacts } from "@/components/pictures/picture-facts";
import { EditPictureForm, RemovePictureForm } from "@/components/pictures/picture-forms";
import { PicturePage } from "@/components/pictures/picture-page";
import { wayOf } from "@/lib/own-entry/rules/sections";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import NotFound from "../../not-found";
import { ownEntryOf } from "../../own-entry-of";

type Props = PageProps<"/mein-eintrag/bilder/[bild]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pictures"))("edit") };
}

export default async function OnePicturePage({ params, searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  const { bild } = await params;
  const picture = own?.entry.pictures.find(({ id }) => id === bild);
  if (!picture) answerNotFound();
  if (!own || !picture) return <NotFound />;
  const t = await getTranslations("pictures.one");
  return (
    <PicturePage title={t(picture.kind)} back={own.href("bilder")}>
      <PictureFacts picture={picture} />
      <EditPictureForm entry={own.entry.id} picture={picture} way={wayOf("LIGHT", own.entry)} />
      <RemovePictureForm entry={own.entry.id} picture={picture} />
    </PicturePage>
  );
}
