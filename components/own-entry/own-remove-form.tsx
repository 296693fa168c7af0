import { useTranslations } from "next-intl";
import { proposeRemovalOfOfferAction, proposeRemovalOfSiteAction } from "@/lib/own-entry/actions/proposals";
import { OwnForm, type FormPlace } from "./own-form";

type Props = { what: "site" | "offer"; place: FormPlace; version: number };

/** "Gibt es nicht mehr": BAG UB takes it away. */
export function OwnRemoveForm({ what, place, version }: Props) {
  const t = useTranslations("own-entry.remove");
  const action = what === "site" ? proposeRemovalOfSiteAction : proposeRemovalOfOfferAction;
  return (
    <>
      <p className="max-w-text">{t(`${what}.text`)}</p>
      <OwnForm
        action={action}
        place={place}
        opened={{ values: {}, version: String(version), base: "{}" }}
        way="PROPOSAL"
        submit={t(`${what}.submit`)}
      />
    </>
  );
}
