import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { parseGuide, QUESTIONS } from "@/components/guide/answers";
import { Guide } from "@/components/guide/guide";
import { KeepOnDevice } from "@/components/guide/keep-on-device";

type Props = PageProps<"/[locale]/wegweiser">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations();
  const asked = await paramsOf(searchParams);
  const description = t("guide.description");
  // React puts this title back while it hydrates, so it must be true of the answers in the fragment as well.
  if (!asked.has("schritt")) return { title: t("guide.name"), description };
  const { question } = parseGuide(asked);
  const words = { question: t(`guide.${question}.question`), step: QUESTIONS.indexOf(question) + 1 };
  return { title: { absolute: t("guide.title", { ...words, site: t("layout.title") }) }, description };
}

export default async function GuidePage({ searchParams }: Props) {
  const t = await getTranslations("layout");
  const { guide } = await getMessages();
  const asked = await paramsOf(searchParams);
  return (
    <NextIntlClientProvider messages={{ guide }}>
      <KeepOnDevice />
      <Guide asked={asked.toString()} site={t("title")} />
    </NextIntlClientProvider>
  );
}

async function paramsOf(searchParams: Props["searchParams"]) {
  const entries = Object.entries(await searchParams);
  return new URLSearchParams(entries.flatMap(([name, values]) => [values ?? []].flat().map((value) => [name, value])));
}
