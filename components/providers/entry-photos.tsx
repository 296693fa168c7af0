import { useTranslations } from "next-intl";
import { PictureImage } from "@/components/pictures/picture-image";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { EntrySection } from "./entry-section";

/** What it looks like there; paper does without. */
export function EntryPhotos({ entry: { photos } }: { entry: PublicEntry }) {
  const t = useTranslations("entry.photos");
  if (photos.length === 0) return null;
  return (
    <div className="print:hidden">
      <EntrySection id="bilder" heading={t("heading")}>
        <ul className="grid gap-6 sm:grid-cols-2">
          {photos.map((photo) => (
            <li key={photo.file}>
              <figure>
                <PictureImage picture={photo} lazy className="h-auto w-full rounded-lg border border-line" />
                {photo.credit ? (
                  <figcaption lang="de" className="pt-1 text-sm text-soft wrap-anywhere">
                    {t("credit", { credit: photo.credit })}
                  </figcaption>
                ) : null}
              </figure>
            </li>
          ))}
        </ul>
      </EntrySection>
    </div>
  );
}
