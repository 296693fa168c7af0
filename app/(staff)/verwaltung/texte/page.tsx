import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { TextTable } from "@/components/texts/text-table";
import { PageTitle } from "@/components/ui/page-title";
import { canReadTexts } from "@/lib/content/policy";
import { listTexts } from "@/lib/content/queries/staff-texts";
import { isMailText } from "@/lib/content/rules/addresses";
import { requireStaff } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("texts"))("title") };
}

export default async function TextsPage() {
  const staff = await requireStaff();
  if (!canReadTexts(staff.actor)) return <ForbiddenPage />;
  const rows = await listTexts(staff, new Date());
  const t = await getTranslations("texts");
  return (
    <div className="space-y-6">
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("lead")}</p>
      <h2 className="text-2xl">{t("pages")}</h2>
      <TextTable rows={rows.filter(({ key }) => !isMailText(key))} caption={t("pages")} />
      <h2 className="text-2xl">{t("mails")}</h2>
      <p className="max-w-text">{t("mailsLead")}</p>
      <TextTable rows={rows.filter(({ key }) => isMailText(key))} caption={t("mails")} />
    </div>
  );
}
