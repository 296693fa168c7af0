import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { VersionView } from "@/components/texts/version-view";
import { canEditTexts, canReadTexts } from "@/lib/content/policy";
import { getVersion } from "@/lib/content/queries/staff-texts";
import { textAt } from "@/lib/content/rules/addresses";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import StaffNotFound from "../../../../../not-found";

type Props = PageProps<"/verwaltung/texte/[text]/[sprache]/fassungen/[nummer]">;

const versionNumber = z.coerce.number().int().min(0).max(1_000_000).catch(-1);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { nummer } = await params;
  const t = await getTranslations("texts.versions");
  return { title: t("one", { number: Math.max(0, versionNumber.parse(nummer)) }) };
}

export default async function VersionPage({ params }: Props) {
  const staff = await requireStaff();
  if (!canReadTexts(staff.actor)) return <ForbiddenPage />;
  const { text, sprache, nummer } = await params;
  const id = textAt({ slug: text, language: sprache });
  const found = id && (await getVersion(staff, id, versionNumber.parse(nummer)));
  if (!found) {
    answerNotFound();
    return <StaffNotFound />;
  }
  return <VersionView id={id} {...found} mayEdit={canEditTexts(staff.actor)} />;
}
