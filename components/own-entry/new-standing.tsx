import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { submitEntryAction, takeBackEntryAction } from "@/lib/own-entry/actions/hand-in";
import { missingIn } from "@/lib/own-entry/rules/hand-in";
import type { EntryDecision } from "@/lib/own-entry/types";

type Props = { entry: StaffEntry; href: (page?: string) => string; decision: EntryDecision | null };

/** The way of a new entry to the public: fill in, send to BAG UB, wait. */
export function NewStanding({ entry, href, decision }: Props) {
  const t = useTranslations("own-entry.handIn");
  const isDraft = entry.visibility === "DRAFT";
  return (
    <section aria-labelledby="sichtbar" className="space-y-3 rounded-lg border-2 border-petrol p-4">
      <h2 id="sichtbar" className="text-2xl">
        {t(isDraft ? "draft" : "sent")}
      </h2>
      {isDraft ? <Said decision={decision} /> : null}
      <p>{t(isDraft ? "draftText" : "sentText")}</p>
      {isDraft ? <Send entry={entry} href={href} /> : <TakeBack entry={entry} />}
      <p>
        <ButtonLink href={href("vorschau")} look="secondary">
          {t("preview")}
        </ButtonLink>
      </p>
    </section>
  );
}

/** Hidden, blocked or archived: since when is in the mail, why stands here. */
export function GoneStanding({ entry, href, decision }: Props) {
  const t = useTranslations("own-entry");
  const { visibility } = entry;
  if (visibility !== "HIDDEN" && visibility !== "BLOCKED" && visibility !== "ARCHIVED") return null;
  return (
    <section aria-labelledby="sichtbar" className="space-y-3">
      <h2 id="sichtbar" className="text-2xl">
        {t("seen.heading")}
      </h2>
      <p>{t(`gone.${visibility}`)}</p>
      <Said decision={decision} />
      <p className="max-w-text">{t("gone.object")}</p>
      <p>
        <ButtonLink href={href("vorschau")} look="secondary">
          {t("seen.preview")}
        </ButtonLink>
      </p>
    </section>
  );
}

/** In the words of whoever decided. */
function Said({ decision }: Pick<Props, "decision">) {
  const t = useTranslations("own-entry.handIn");
  if (!decision) return null;
  return (
    <Notice look="warning">
      <p className="wrap-anywhere whitespace-pre-line">
        <strong>{t("said", { day: decision.at })}</strong> {decision.reason}
      </p>
    </Notice>
  );
}

function Send({ entry, href }: Omit<Props, "decision">) {
  const refusals = useRefusals();
  const t = useTranslations("own-entry");
  const missing = missingIn(entry);
  if (missing.length > 0) {
    return (
      <>
        <h3 className="text-xl">{t("handIn.missing")}</h3>
        <ul className="list-disc pl-6">
          {missing.map(({ field, page, place }) => (
            <li key={page}>
              <a href={href(page)} className="inline-flex min-h-11 items-center py-1.5">
                {t(`gap.field.${field}`)}
                {place === null ? null : `: ${place}`}
              </a>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <ActionForm action={submitEntryAction} labels={{}} refusals={refusals}>
      <Target entry={entry} />
      <PendingButton>{t("handIn.send")}</PendingButton>
    </ActionForm>
  );
}

function TakeBack({ entry }: Pick<Props, "entry">) {
  const t = useTranslations("own-entry.handIn");
  return (
    <ActionForm action={takeBackEntryAction} labels={{}} refusals={useRefusals()}>
      <Target entry={entry} />
      <PendingButton look="secondary">{t("takeBack")}</PendingButton>
    </ActionForm>
  );
}

function Target({ entry }: Pick<Props, "entry">) {
  return (
    <>
      <HiddenField name="entry" value={entry.id} />
      <HiddenField name="version" value={String(entry.version)} />
    </>
  );
}

function useRefusals(): Record<string, string> {
  const t = useTranslations("own-entry.handIn");
  return { missing: t("refused.missing"), conflict: t("refused.changed"), "changed meanwhile": t("refused.changed") };
}
