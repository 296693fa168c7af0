import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { DecideEntryForm } from "@/components/curation/decide-entry-form";
import { EditPage } from "@/components/curation/edit-page";
import { EntryActions } from "@/components/curation/entry-actions";
import { VisibilityForm } from "@/components/curation/visibility-form";
import { ENTRY_OUTCOMES } from "@/lib/directory/types/staff-entry";
import { canPublish } from "@/lib/providers/policy";
import { mayBecome } from "@/lib/providers/rules";
import { VISIBILITIES } from "@/lib/providers/types";
import NotFound from "../../../not-found";
import { entryOf } from "../../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]/sichtbarkeit">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("curation.entry"))("visibility") };
}

export default async function VisibilityPage({ params, searchParams }: Props) {
  const { staff, entry } = await entryOf(params);
  if (!canPublish(staff.actor)) return <ForbiddenPage />;
  const { zu } = await searchParams;
  if (!entry) return <NotFound />;
  const t = await getTranslations("curation");
  const to = VISIBILITIES.find((visibility) => visibility === zu);
  if (!to) {
    return (
      <EditPage title={t("entry.visibility")} entry={entry}>
        <EntryActions entry={entry} rights={{ mayEdit: false, mayPublish: true }} />
      </EditPage>
    );
  }
  const isOpen = mayBecome({ from: entry.visibility, to });
  const visibility = t(`visibility.${entry.visibility}`);
  const outcome = ENTRY_OUTCOMES.find((each) => each === to);
  if (entry.visibility === "SUBMITTED" && outcome) {
    return (
      <EditPage title={`${t(`decide.verb.${outcome}`)}: ${entry.name}`} entry={entry}>
        <DecideEntryForm entry={entry} to={outcome} />
      </EditPage>
    );
  }
  return (
    <EditPage title={`${t(`change.verb.${to}`)}: ${entry.name}`} entry={entry}>
      <p className="max-w-text">
        {t("change.now", { visibility })}{" "}
        {isOpen ? t(`change.effect.${to}`) : t("change.refused.transition", { visibility })}
      </p>
      {isOpen ? <VisibilityForm entry={entry} to={to} /> : null}
    </EditPage>
  );
}
