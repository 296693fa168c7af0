import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { isPlaceOpen } from "@/components/search/is-place-open";
import { SearchIsland } from "@/components/search/search-island";
import { SearchPage } from "@/components/search/search-page";
import { pageTitle } from "@/components/search/search-title";
import { findProviders } from "@/lib/directory/queries/directory";

type Props = PageProps<"/[locale]/anbieter">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("search");
  return { title: pageTitle(t, await findProviders(new Date(), await paramsOf(searchParams))) };
}

export default async function ProvidersPage({ searchParams }: Props) {
  const params = await paramsOf(searchParams);
  const answer = await findProviders(new Date(), params);
  const { geo, map, offers, recognitions, search, shortlist, sites, situation } = await getMessages();
  const t = await getTranslations("layout");
  return (
    <NextIntlClientProvider
      messages={{ geo, map, offers, recognitions, search, shortlist: { button: shortlist.button }, sites, situation }}
    >
      <SearchIsland
        served={params.toString()}
        servedFound={isPlaceOpen(answer.place) ? null : answer.result.providers}
        siteTitle={t("title")}
      >
        <SearchPage answer={answer} />
      </SearchIsland>
    </NextIntlClientProvider>
  );
}

async function paramsOf(searchParams: Props["searchParams"]): Promise<URLSearchParams> {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(await searchParams)) {
    for (const value of [values ?? []].flat()) params.append(name, value);
  }
  return params;
}
