import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import type { StaffEntry } from "@/lib/directory/types";
import { confirmOwnEntryAction } from "@/lib/own-entry/actions/provider";
import { confirmedUntil } from "@/lib/own-entry/rules/old";
import type { Day } from "@/lib/platform/day";
import { useOfferName } from "./use-offer-name";

type Props = { entry: StaffEntry; today: Day; mayConfirm: boolean };

/** What is said to be still right, and the button that says so. */
export function ConfirmOwnEntry({ entry, today, mayConfirm }: Props) {
  const t = useTranslations("own-entry.confirm");
  const offerName = useOfferName();
  const contact = [entry.phone, entry.email, entry.website].filter(Boolean).join(", ");
  return (
    <>
      <p className="max-w-text">{t("text")}</p>
      <dl className="max-w-text space-y-2">
        <Line name={t("contact")} value={contact || t("nothing")} />
        {entry.sites.map((site) => (
          <Line
            key={site.id}
            name={t("site")}
            value={[site.street, `${site.postcode} ${site.city}`].filter(Boolean).join(", ")}
          />
        ))}
        {entry.sites.flatMap((site) =>
          site.offers.map(({ id, area }) => (
            <Line key={id} name={t("offer")} value={offerName({ area, city: site.city })} />
          )),
        )}
      </dl>
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

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div className="sm:grid sm:grid-cols-[10rem_1fr] sm:gap-4">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{value}</dd>
    </div>
  );
}
