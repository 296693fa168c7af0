import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EasyCheckForm } from "@/components/texts/easy-check-form";
import { TextDone } from "@/components/texts/text-done";
import { TextEditor } from "@/components/texts/text-editor";
import { TextFacts } from "@/components/texts/text-facts";
import { VersionList } from "@/components/texts/version-list";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { canEditTexts, canReadTexts } from "@/lib/content/policy";
import { getText } from "@/lib/content/queries/staff-texts";
import { textAt } from "@/lib/content/rules/addresses";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import StaffNotFound from "../../../not-found";

type Props = PageProps<"/verwaltung/texte/[text]/[sprache]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { text, sprache } = await params;
  const id = textAt({ slug: text, language: sprache });
  const t = await getTranslations("texts");
  return { title: id ? t("heading", { name: t(`name.${id.key}`), language: t(`language.${id.locale}`) }) : t("title") };
}

export default async function TextPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  if (!canReadTexts(staff.actor)) return <ForbiddenPage />;
  const { text, sprache } = await params;
  const id = textAt({ slug: text, language: sprache });
  if (!id) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const view = await getText(staff, id, new Date());
  const { fertig } = await searchParams;
  const t = await getTranslations("texts");
  const mayEdit = canEditTexts(staff.actor);
  return (
    <div className="space-y-8">
      <BackLink href="/verwaltung/texte">{t("back")}</BackLink>
      <PageTitle>{t("heading", { name: t(`name.${id.key}`), language: t(`language.${id.locale}`) })}</PageTitle>
      <TextDone done={fertig} />
      <TextFacts id={id} standing={view.standing} />
      <TextEditor view={view} mayEdit={mayEdit} />
      {mayEdit && id.locale === "de-simple" ? <EasyCheckForm key={view.standing.number} view={view} /> : null}
      <VersionList id={id} versions={view.versions} />
    </div>
  );
}
