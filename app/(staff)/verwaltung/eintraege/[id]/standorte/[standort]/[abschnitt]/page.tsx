import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EditPage } from "@/components/curation/edit-page";
import { SITE_PARTS, SitePart, type SitePartName } from "@/components/curation/site-part";
import { placeTable } from "@/lib/geo/tables";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { canEditEntry } from "@/lib/providers/policy";
import NotFound from "../../../../../not-found";
import { entryOf } from "../../../../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]/standorte/[standort]/[abschnitt]">;

const HEADINGS = {
  anschrift: "siteAddress",
  lage: "sitePosition",
  einzugsgebiet: "siteCatchment",
  barrierefreiheit: "siteAccess",
  angebot: "addOffer",
  entfernen: "removeSite",
} as const satisfies Record<SitePartName, string>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const part = partOf((await params).abschnitt);
  return { title: part ? (await getTranslations("curation.entry"))(HEADINGS[part]) : "" };
}

export default async function SitePartPage({ params }: Props) {
  const { staff, entry } = await entryOf(params);
  if (!canEditEntry(staff.actor)) return <ForbiddenPage />;
  const { standort, abschnitt } = await params;
  const site = entry?.sites.find(({ id }) => id === standort);
  const part = partOf(abschnitt);
  if (!site || !part) answerNotFound();
  if (!entry || !site || !part) return <NotFound />;
  const t = await getTranslations("curation.entry");
  const counties = [...placeTable().counties.values()].toSorted((a, b) => a.name.localeCompare(b.name, "de"));
  return (
    <EditPage title={`${t(HEADINGS[part])}: ${site.city}`} entry={entry}>
      <SitePart site={site} part={part} counties={counties} />
    </EditPage>
  );
}

const partOf = (name: string): SitePartName | undefined => SITE_PARTS.find((part) => part === name);
