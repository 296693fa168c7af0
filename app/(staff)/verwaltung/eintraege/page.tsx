import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntryList } from "@/components/curation/entry-list";
import { ListFilters } from "@/components/curation/list-filters";
import { Paging } from "@/components/curation/paging";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import { listEntries } from "@/lib/directory/queries/staff-list";
import { listFilter, type ListFilter } from "@/lib/directory/schema/list-filter";
import { requireStaff } from "@/lib/platform/gate";
import { canEditEntry } from "@/lib/providers/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("curation.list"))("title") };
}

export default async function EntriesPage({ searchParams }: PageProps<"/verwaltung/eintraege">) {
  const staff = await requireStaff();
  const filter = listFilter.parse(await searchParams);
  const { lines, total, page, pages } = await listEntries(staff, filter, new Date());
  const t = await getTranslations("curation.list");
  return (
    <div className="space-y-6">
      <PageTitle>{t("title")}</PageTitle>
      {canEditEntry(staff.actor) ? (
        <ButtonLink href="/verwaltung/eintraege/neu" look="primary">
          {t("new")}
        </ButtonLink>
      ) : null}
      <ListFilters filter={filter} />
      <p role="status">{t(isFiltered(filter) ? "countFiltered" : "count", { count: total })}</p>
      <EntryList lines={lines} />
      <Paging page={page} pages={pages} hrefOf={(number) => hrefOf(filter, number)} />
    </div>
  );
}

const isFiltered = ({ seite: _page, ...filter }: ListFilter): boolean => Object.values(filter).some(Boolean);

function hrefOf(filter: ListFilter, page: number): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, seite: page })) if (value) params.set(name, String(value));
  return `/verwaltung/eintraege?${params.toString()}`;
}
