import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { ListFacts } from "@/components/transfer/list-facts";
import { ListState } from "@/components/transfer/list-state";
import { RowsSection } from "@/components/transfer/rows-section";
import { TransferDone } from "@/components/transfer/transfer-done";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { canImport, canReadImports } from "@/lib/imports/policy";
import { countMadeUp, getImport, listRows } from "@/lib/imports/queries/runs";
import { rowFilter } from "@/lib/imports/schema/forms";
import type { ImportDetail } from "@/lib/imports/types";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import type { Staff } from "@/lib/platform/insider";
import NotFound from "../../not-found";

type Props = PageProps<"/verwaltung/daten/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const staff = await requireStaff();
  const list = canReadImports(staff.actor) ? await findList(staff, (await params).id) : null;
  const t = await getTranslations("transfer");
  return { title: list ? t("list.title", { name: list.fileName }) : t("title") };
}

export default async function ListPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  if (!canReadImports(staff.actor)) return <ForbiddenPage />;
  const { id } = await params;
  const list = await findList(staff, id);
  if (!list) answerNotFound();
  if (!list) return <NotFound />;
  const query = await searchParams;
  const chosen = rowFilter.parse(query);
  const [madeUp, { rows, pages }] = await Promise.all([countMadeUp(staff), listRows(staff, { id, ...chosen })]);
  const t = await getTranslations("transfer.list");
  return (
    <div className="space-y-8">
      <div className="space-y-4">
        <BackLink href="/verwaltung/daten">{t("back")}</BackLink>
        <PageTitle>{t("title", { name: list.fileName })}</PageTitle>
        <TransferDone done={query["meldung"]} />
        <ListFacts list={list} />
      </div>
      <ListState list={list} madeUp={madeUp} mayOrder={canImport(staff.actor)} />
      {list.hasRows ? (
        <RowsSection list={list} chosen={chosen} rows={rows} pages={pages} />
      ) : (
        <p className="max-w-text">{t("gone")}</p>
      )}
    </div>
  );
}

/** Null for an address that names no list. */
async function findList(staff: Staff, id: string): Promise<ImportDetail | null> {
  return z.uuid().safeParse(id).success ? getImport(staff, id) : null;
}
