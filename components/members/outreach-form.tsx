import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { outreachAction } from "@/lib/members/actions/outreach";
import type { Outreach, OutreachPage } from "@/lib/members/types";

/** The entries of one state; ticked ones are invited, or noted as settled by telephone. */
export function OutreachForm({ page, isEditable }: { page: OutreachPage; isEditable: boolean }) {
  const t = useTranslations("members");
  const describe = useOutreachLine();
  const { lines, counts, state } = page;
  if (lines.length === 0) return <p>{t("outreach.none")}</p>;
  const more = counts[state] > lines.length ? <p>{t("outreach.more", { count: lines.length })}</p> : null;
  if (!isEditable || state === "ACCEPTED") {
    return (
      <>
        <ul className="max-w-text space-y-3">
          {lines.map((line) => (
            <li key={line.providerId} className="break-words">
              <strong className="block">{line.name}</strong>
              {describe(line)}
            </li>
          ))}
        </ul>
        {more}
      </>
    );
  }
  return (
    <ActionForm
      action={outreachAction}
      labels={{ providerIds: t("field.providerIds"), phoneNote: t("field.phoneNote") }}
      refusals={{ not_found: t("outreach.nothing") }}
    >
      <ChoiceField
        name="providerIds"
        multiple
        options={lines.map((line) => ({ value: line.providerId, label: line.name, hint: describe(line) }))}
      />
      {more}
      <TextArea name="phoneNote" rows={3} hint={t("outreach.phoneHint")} />
      <div className="flex flex-wrap gap-3">
        <PendingButton name="step" value="INVITE">
          {t("outreach.invite")}
        </PendingButton>
        <PendingButton name="step" value="PHONE" look="secondary">
          {t("outreach.phone")}
        </PendingButton>
      </div>
    </ActionForm>
  );
}

/** Address, state and what was noted, in one line. */
function useOutreachLine() {
  const t = useTranslations("members.outreach");
  const format = useFormatter();
  return ({ email, state, since, reminders, note }: Outreach): string => {
    const said =
      since === null
        ? email
        : t("lineSince", {
            email,
            state: t(`state.${state}`),
            at: format.dateTime(new Date(since), { dateStyle: "medium" }),
          });
    return [said, ...(reminders > 0 ? [t("reminders", { count: reminders })] : []), ...(note ? [note] : [])].join(
      " · ",
    );
  };
}
