import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import {
  changeRolesAction,
  disablePersonAction,
  enablePersonAction,
  resetSecondFactorAction,
} from "@/lib/accounts/actions/people";
import type { StaffPerson } from "@/lib/accounts/types";
import { RoleField } from "./role-field";

/** What the Leitung may do about somebody's account. */
export function PersonForms({ person }: { person: StaffPerson }) {
  const t = useTranslations("accounts");
  const refusals = { last_lead: t("people.lastLead"), disabled: t("people.isDisabled") };
  return (
    <div className="space-y-10">
      <section aria-labelledby="aufgaben" className="space-y-4">
        <h2 id="aufgaben" className="text-2xl">
          {t("people.rolesHeading")}
        </h2>
        <p className="max-w-text">{t("people.rolesText")}</p>
        <ActionForm
          action={changeRolesAction}
          labels={{ roles: t("field.roles") }}
          submit={t("people.saveRoles")}
          refusals={refusals}
        >
          <Reference person={person} />
          <RoleField chosen={person.roles} />
        </ActionForm>
      </section>
      {person.isDisabled ? null : (
        <section aria-labelledby="zweiter-faktor" className="space-y-4">
          <h2 id="zweiter-faktor" className="text-2xl">
            {t("people.resetHeading")}
          </h2>
          <p className="max-w-text">{t("people.resetText")}</p>
          <ActionForm action={resetSecondFactorAction} labels={{}} submit={t("people.reset")} refusals={refusals}>
            <Reference person={person} />
          </ActionForm>
        </section>
      )}
      <section aria-labelledby="sperren" className="space-y-4">
        <h2 id="sperren" className="text-2xl">
          {person.isDisabled ? t("people.enableHeading") : t("people.disableHeading")}
        </h2>
        <p className="max-w-text">{person.isDisabled ? t("people.enableText") : t("people.disableText")}</p>
        <ActionForm
          action={person.isDisabled ? enablePersonAction : disablePersonAction}
          labels={{}}
          submit={person.isDisabled ? t("people.enable") : t("people.disable")}
          refusals={refusals}
        >
          <Reference person={person} />
        </ActionForm>
      </section>
    </div>
  );
}

function Reference({ person: { id, version } }: { person: StaffPerson }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
