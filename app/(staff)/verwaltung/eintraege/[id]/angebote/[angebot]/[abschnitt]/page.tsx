import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EditPage } from "@/components/curation/edit-page";
import { OFFER_PARTS, OfferPart, type OfferPartName } from "@/components/curation/offer-part";
import { listFunders } from "@/lib/directory/queries/staff-list";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { canEditEntry } from "@/lib/providers/policy";
import { canRecordStatus } from "@/lib/recognitions/policy";
import NotFound from "../../../../../not-found";
import { entryOf } from "../../../../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]/angebote/[angebot]/[abschnitt]">;

const HEADINGS = {
  angebot: "profile",
  plaetze: "places",
  texte: "texts",
  kostentraeger: "addCell",
  entfernen: "removeOffer",
} as const satisfies Record<OfferPartName, string>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const part = partOf((await params).abschnitt);
  return { title: part ? (await getTranslations("curation.entry"))(HEADINGS[part]) : "" };
}

export default async function OfferPartPage({ params }: Props) {
  const { staff, entry } = await entryOf(params);
  const { angebot, abschnitt } = await params;
  const part = partOf(abschnitt);
  const mayOpen = part === "kostentraeger" ? canRecordStatus(staff.actor) : canEditEntry(staff.actor);
  if (!mayOpen) return <ForbiddenPage />;
  const found = entry?.sites
    .flatMap((site) => site.offers.map((offer) => ({ site, offer })))
    .find(({ offer }) => offer.id === angebot);
  if (!found || !part) answerNotFound();
  if (!entry || !found || !part) return <NotFound />;
  const t = await getTranslations();
  const { site, offer } = found;
  const funders = part === "kostentraeger" ? await listFunders(staff) : [];
  const heading = `${t(`curation.entry.${HEADINGS[part]}`)}: ${t(`offers.area.${offer.area}`)}, ${site.city}`;
  return (
    <EditPage title={heading} entry={entry}>
      <OfferPart offer={offer} part={part} funders={funders} />
    </EditPage>
  );
}

const partOf = (name: string): OfferPartName | undefined => OFFER_PARTS.find((part) => part === name);
