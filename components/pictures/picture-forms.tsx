import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { editPictureAction, removePictureAction } from "@/lib/own-entry/actions/pictures";
import type { FormWay } from "@/lib/own-entry/rules/sections";
import type { KeptPicture } from "@/lib/pictures/types";
import { PictureKey } from "./picture-key";
import { PictureWordsFields, usePictureLabels } from "./picture-words-fields";
import { RemovalFold } from "@/components/forms/removal-fold";
import { usePictureRefusals } from "./use-picture-words";

type Props = { entry: string; picture: KeptPicture };

/** What is said about a picture, to change. */
export function EditPictureForm({ entry, picture, way }: Props & { way: FormWay }) {
  const t = useTranslations("own-entry.submit");
  return (
    <ActionForm action={editPictureAction} labels={usePictureLabels()} submit={t(way)} refusals={usePictureRefusals()}>
      <PictureKey entry={entry} picture={picture} />
      <PictureWordsFields kind={picture.kind} alt={picture.alt} credit={picture.credit ?? ""} />
    </ActionForm>
  );
}

/** Takes a picture away, behind a second press. */
export function RemovePictureForm({ entry, picture }: Props) {
  const t = useTranslations("pictures.one");
  return (
    <ActionForm action={removePictureAction} labels={{}} refusals={usePictureRefusals()}>
      <PictureKey entry={entry} picture={picture} />
      <RemovalFold summary={t("removeHeading")}>
        <p>{t("removeText")}</p>
        <PendingButton>{t("remove")}</PendingButton>
      </RemovalFold>
    </ActionForm>
  );
}
