import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/search/search-page";
import { searchTitle } from "@/components/search/search-title";
import { findProviders } from "@/lib/directory/queries/directory";

type Props = PageProps<"/[locale]/anbieter">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("search");
  const answer = await answerTo(searchParams);
  const title = searchTitle(t, answer);
  const { page, pages } = answer.page;
  return { title: page > 1 ? t("pages.title", { title, page, pages }) : title };
}

export default async function ProvidersPage({ searchParams }: Props) {
  return <SearchPage answer={await answerTo(searchParams)} />;
}

async function answerTo(searchParams: Props["searchParams"]) {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(await searchParams)) {
    for (const value of [values ?? []].flat()) params.append(name, value);
  }
  return findProviders(new Date(), params);
}
