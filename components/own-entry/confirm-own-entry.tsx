import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { confirmOwnEntryAction } from "@/lib/own-entry/actions/provider";
import { confirmedUntil } from "@/lib/own-entry/rules/old";
import type { Day } from "@/lib/platform/day";
import { ConfirmedFacts } from "./confirmed-facts";

type Props = {
  entry: StaffEntry;
  /** The same as others see it. */
  shown: PublicEntry;
  today: Day;
  mayConfirm: boolean;
};

/** What is said to be still right, and the button that says so. */
export function ConfirmOwnEntry({ entry, shown, today, mayConfirm }: Props) {
  const t = useTranslations("own-entry.confirm");
  return (
    <>
      <p className="max-w-text">{t("text")}</p>
      <ConfirmedFacts entry={shown} />
      {mayConfirm ? (
        <ActionForm
          action={confirmOwnEntryAction}
          labels={{}}
          submit={t("submit")}
          refusals={{ "changed meanwhile": t("conflict") }}
        >
          <HiddenField name="entry" value={entry.id} />
          <HiddenField name="version" value={String(entry.version)} />
          <p>{t("until", { day: new Date(confirmedUntil(today, entry)) })}</p>
        </ActionForm>
      ) : (
        <p className="max-w-text font-semibold">{t("ownerOnly")}</p>
      )}
    </>
  );
}
