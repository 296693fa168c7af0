import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { movePictureAction } from "@/lib/own-entry/actions/pictures";
import type { KeptPicture } from "@/lib/pictures/types";
import { PictureKey } from "./picture-key";
import { usePictureRefusals } from "./use-picture-words";

/** One place up or down, in one press. */
export function MovePictureForm({ entry, picture, to }: { entry: string; picture: KeptPicture; to: "UP" | "DOWN" }) {
  const t = useTranslations("pictures");
  return (
    <ActionForm action={movePictureAction} labels={{}} refusals={usePictureRefusals()}>
      <PictureKey entry={entry} picture={picture} />
      <input type="hidden" name="to" value={to} />
      <PendingButton look="secondary">
        {t(to === "UP" ? "up" : "down")}
        <span className="sr-only">: {picture.alt}</span>
      </PendingButton>
    </ActionForm>
  );
}
