import { useTranslations } from "next-intl";
import { proposeRemovalOfOfferAction, proposeRemovalOfSiteAction } from "@/lib/own-entry/actions/proposals";
import type { FormWay } from "@/lib/own-entry/rules/sections";
import { OwnForm, type FormPlace } from "./own-form";

type Props = { what: "site" | "offer"; place: FormPlace; version: number; way: FormWay };

/** "Gibt es nicht mehr": BAG UB takes it away. */
export function OwnRemoveForm({ what, place, version, way }: Props) {
  const t = useTranslations("own-entry.remove");
  const kind = way === "DRAFT" ? "draft" : "proposal";
  const action = what === "site" ? proposeRemovalOfSiteAction : proposeRemovalOfOfferAction;
  return (
    <>
      <p className="max-w-text">{t(`${what}.${kind}.text`)}</p>
      <OwnForm
        action={action}
        place={place}
        opened={{ values: {}, version: String(version), base: "{}" }}
        way={way}
        submit={t(`${what}.${kind}.submit`)}
      />
    </>
  );
}
