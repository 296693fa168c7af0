import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EditPage } from "@/components/curation/edit-page";
import { HistoryList } from "@/components/curation/history-list";
import { Paging } from "@/components/curation/paging";
import { getHistory } from "@/lib/directory/queries/staff-history";
import { canEditEntry } from "@/lib/providers/policy";
import { canReadReviews } from "@/lib/recognitions/policy";
import NotFound from "../../../not-found";
import { entryOf } from "../../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]/verlauf">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry } = await entryOf(params);
  return { title: (await getTranslations("curation.history"))("title", { name: entry?.name ?? "" }) };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { staff, entry } = await entryOf(params);
  if (!entry) return <NotFound />;
  const { seite } = await searchParams;
  const page = Math.max(1, Number.parseInt(typeof seite === "string" ? seite : "1", 10) || 1);
  const history = await getHistory(staff, { id: entry.id, page });
  const t = await getTranslations("curation.history");
  return (
    <EditPage title={t("title", { name: entry.name })} entry={entry}>
      <p className="max-w-text">{t("text")}</p>
      {canReadReviews(staff.actor) ? null : <p className="max-w-text">{t("hiddenReviews")}</p>}
      <HistoryList
        entryId={entry.id}
        items={history.items}
        names={history.names}
        mayEdit={canEditEntry(staff.actor)}
        latest={entry.latest}
      />
      {history.isThinned ? <p className="max-w-text">{t("thinned")}</p> : null}
      <Paging
        page={history.page}
        pages={history.pages}
        hrefOf={(number) => `/verwaltung/eintraege/${entry.id}/verlauf?seite=${String(number)}`}
      />
    </EditPage>
  );
}
