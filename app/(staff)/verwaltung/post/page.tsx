import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { MailFilters } from "@/components/outbox/mail-filters";
import { MailPages } from "@/components/outbox/mail-pages";
import { MailTable } from "@/components/outbox/mail-table";
import { MailWayNote } from "@/components/outbox/mail-way-note";
import { PageTitle } from "@/components/ui/page-title";
import { canReadMails } from "@/lib/outbox/policy";
import { getMailWay, listMails } from "@/lib/outbox/queries";
import { mailFilter } from "@/lib/outbox/schema";
import { requireStaff } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mail"))("title") };
}

export default async function OutboxPage({ searchParams }: PageProps<"/verwaltung/post">) {
  const staff = await requireStaff();
  if (!canReadMails(staff.actor)) return <ForbiddenPage />;
  const filter = mailFilter.parse(await searchParams);
  const { items, total, pages, counts } = await listMails(staff, filter);
  const t = await getTranslations("mail");
  return (
    <div className="space-y-6">
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("lead")}</p>
      <MailWayNote way={getMailWay(staff)} />
      <MailFilters filter={filter} counts={counts} />
      <p className="font-semibold">{t("count", { count: total })}</p>
      {items.length > 0 ? <MailTable mails={items} /> : null}
      <MailPages filter={filter} pages={pages} />
    </div>
  );
}
