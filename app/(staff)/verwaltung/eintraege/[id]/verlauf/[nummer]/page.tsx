import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { ChangeTable } from "@/components/curation/change-table";
import { EditPage } from "@/components/curation/edit-page";
import { RestoreForm } from "@/components/curation/restore-form";
import { Notice } from "@/components/ui/notice";
import { getRestorePreview } from "@/lib/directory/queries/staff-history";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { canEditEntry } from "@/lib/providers/policy";
import { canRecordStatus } from "@/lib/recognitions/policy";
import NotFound from "../../../../not-found";
import { entryOf } from "../../../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]/verlauf/[nummer]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { nummer } = await params;
  return { title: (await getTranslations("curation.restore"))("title", { number: nummer }) };
}

export default async function RestorePage({ params }: Props) {
  const { staff, entry } = await entryOf(params);
  if (!canEditEntry(staff.actor)) return <ForbiddenPage />;
  const number = Number.parseInt((await params).nummer, 10);
  const preview = entry && number > 0 ? await getRestorePreview(staff, { id: entry.id, number }) : null;
  if (!preview) answerNotFound();
  if (!entry || !preview) return <NotFound />;
  const t = await getTranslations("curation.restore");
  const { plan, latest, changes, names } = preview;
  const isBarred = plan !== null && plan.createCells.length > 0 && !canRecordStatus(staff.actor);
  return (
    <EditPage title={t("title", { number: String(number) })} entry={entry}>
      {plan ? <p className="max-w-text">{t("text")}</p> : <Warning>{t("unreadable")}</Warning>}
      {isBarred ? <Warning>{t("needsReview")}</Warning> : null}
      <h2 className="text-2xl">{t("changes")}</h2>
      {changes.length === 0 ? <p>{t("noChanges")}</p> : null}
      {changes.map((change) => (
        <ChangeTable key={`${change.subject.kind} ${change.subject.id}`} change={change} names={names} />
      ))}
      {plan && !isBarred ? <RestoreForm id={entry.id} number={number} latest={latest} losses={plan.losses} /> : null}
    </EditPage>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <Notice look="warning">
      <p>{children}</p>
    </Notice>
  );
}
