import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { takePictureAwayAction } from "@/lib/pictures/actions";
import type { KeptPicture } from "@/lib/pictures/types";
import { PictureKey } from "./picture-key";
import { RemovalFold } from "@/components/forms/removal-fold";
import { usePictureRefusals } from "./use-picture-words";

/** Staff takes a picture away and says why. Several stand on one page, so the field carries the picture's id. */
export function TakeAwayForm({ entry, picture }: { entry: string; picture: KeptPicture }) {
  const t = useTranslations("pictures.staff");
  const name = `removalReason-${picture.id}`;
  return (
    <ActionForm action={takePictureAwayAction} labels={{ [name]: t("reason") }} refusals={usePictureRefusals()}>
      <PictureKey entry={entry} picture={picture} />
      <RemovalFold summary={t("open")} of={picture.alt}>
        <TextArea name={name} rows={2} maxLength={300} hint={t("reasonHint")} />
        <PendingButton>{t("submit")}</PendingButton>
      </RemovalFold>
    </ActionForm>
  );
}
