import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { MAX_PHOTOS, type KeptPicture, type PictureKind } from "@/lib/pictures/types";
import { MovePictureForm } from "./move-picture-form";
import { PictureFacts } from "./picture-facts";

type Props = { entry: string; pictures: readonly KeptPicture[]; href: (page: string) => string };

/** Logo and photos of the own entry, with the ways to add, order and describe them. */
export function PictureList({ entry, pictures, href }: Props) {
  const t = useTranslations("pictures");
  const logos = pictures.filter(({ kind }) => kind === "LOGO");
  const photos = pictures.filter(({ kind }) => kind === "PHOTO");
  return (
    <>
      <section aria-labelledby="logo" className="space-y-4">
        <h2 id="logo" className="text-2xl">
          {t("logo")}
        </h2>
        {logos.length === 0 ? <p>{t("noLogo")}</p> : null}
        {logos.map((logo) => (
          <One key={logo.id} picture={logo} href={href} />
        ))}
        {logos.length === 0 ? <Add kind="LOGO" href={href} /> : null}
      </section>
      <section aria-labelledby="fotos" className="space-y-4">
        <h2 id="fotos" className="text-2xl">
          {t("photos")}
        </h2>
        <p className="max-w-text">
          {photos.length === 0 ? t("noPhotos") : t("count", { count: photos.length, max: MAX_PHOTOS })}
        </p>
        <ol className="space-y-6">
          {photos.map((photo, at) => (
            <li key={photo.id} className="space-y-2">
              <One picture={photo} href={href} />
              <div className="flex flex-wrap gap-3">
                {at > 0 ? <MovePictureForm entry={entry} picture={photo} to="UP" /> : null}
                {at < photos.length - 1 ? <MovePictureForm entry={entry} picture={photo} to="DOWN" /> : null}
              </div>
            </li>
          ))}
        </ol>
        {photos.length < MAX_PHOTOS ? (
          <Add kind="PHOTO" href={href} />
        ) : (
          <p className="max-w-text">{t("full", { max: MAX_PHOTOS })}</p>
        )}
      </section>
    </>
  );
}

function One({ picture, href }: { picture: KeptPicture; href: Props["href"] }) {
  const t = useTranslations("pictures");
  return (
    <PictureFacts picture={picture}>
      <a href={href(`bilder/${picture.id}`)} className="inline-flex min-h-11 items-center font-semibold">
        {t("edit")}
        <span className="sr-only">: {picture.alt}</span>
      </a>
    </PictureFacts>
  );
}

function Add({ kind, href }: { kind: PictureKind; href: Props["href"] }) {
  const t = useTranslations("pictures");
  return (
    <p>
      <ButtonLink href={href(`bilder/neu?art=${kind === "LOGO" ? "logo" : "foto"}`)} look="primary">
        {t(kind === "LOGO" ? "addLogo" : "addPhoto")}
      </ButtonLink>
    </p>
  );
}
