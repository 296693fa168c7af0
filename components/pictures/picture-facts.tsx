import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { KeptPicture } from "@/lib/pictures/types";
import { PictureImage } from "./picture-image";

/** A picture with what is said about it, and below what can be done. */
export function PictureFacts({ picture, children }: { picture: KeptPicture; children?: ReactNode }) {
  const t = useTranslations("pictures");
  const { alt, credit, consentOn } = picture;
  return (
    <div className="flex flex-wrap items-start gap-4">
      <PictureImage
        picture={picture}
        className="h-auto max-h-48 w-auto max-w-full rounded-lg border border-line bg-[#fff] sm:max-w-60"
      />
      <div className="max-w-text min-w-0 basis-64 space-y-1 grow wrap-anywhere">
        <p>{t("alt", { alt })}</p>
        {credit ? <p>{t("credit", { credit })}</p> : null}
        {consentOn ? <p className="text-sm text-soft">{t("consent", { day: new Date(consentOn) })}</p> : null}
        {children}
      </div>
    </div>
  );
}
