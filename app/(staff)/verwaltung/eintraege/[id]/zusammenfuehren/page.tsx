import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EditPage } from "@/components/curation/edit-page";
import { MergeChoose } from "@/components/curation/merge-choose";
import { MergeForm } from "@/components/curation/merge-form";
import { MergeSides } from "@/components/curation/merge-sides";
import { MergeSites } from "@/components/curation/merge-sites";
import { getStaffEntry } from "@/lib/directory/queries/staff-entry";
import { listEntries } from "@/lib/directory/queries/staff-list";
import { planMerge } from "@/lib/directory/rules/merge";
import { readChoices } from "@/lib/directory/rules/merge-choices";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { canPublish } from "@/lib/providers/policy";
import NotFound from "../../../not-found";
import { entryOf, isId } from "../../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]/zusammenfuehren">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("curation.entry"))("merge") };
}

export default async function MergePage({ params, searchParams }: Props) {
  const { staff, entry } = await entryOf(params);
  if (!canPublish(staff.actor)) return <ForbiddenPage />;
  if (!entry) return <NotFound />;
  const query = await searchParams;
  const t = await getTranslations("curation.merge");
  const otherId = typeof query["mit"] === "string" && isId(query["mit"]) ? query["mit"] : null;
  const other = otherId === null || otherId === entry.id ? null : await getStaffEntry(staff, otherId, new Date());
  const suche = typeof query["suche"] === "string" ? query["suche"].trim() : "";
  const found = other || !suche ? [] : (await listEntries(staff, { suche }, new Date())).lines;
  return (
    <EditPage title={t("title", { name: entry.name })} entry={entry}>
      <p className="max-w-text">{t("text")}</p>
      {other ? (
        <Compare keep={entry} other={other} query={query} />
      ) : (
        <MergeChoose
          entry={entry}
          query={suche}
          candidates={found.filter(({ id, visibility }) => id !== entry.id && visibility !== "ARCHIVED")}
        />
      )}
    </EditPage>
  );
}

type Pair = { keep: StaffEntry; other: StaffEntry; query: Awaited<Props["searchParams"]> };

async function Compare({ keep, other, query }: Pair) {
  const t = await getTranslations("curation.merge");
  const choices = readChoices(query);
  const plan = planMerge({ kept: toSites(keep), other: toSites(other) }, choices);
  const isChosen = query["weiter"] === "ja" || other.sites.length === 0;
  return (
    <div className="space-y-8">
      <p>
        <a
          href={`/verwaltung/eintraege/${other.id}/zusammenfuehren?mit=${keep.id}`}
          className="inline-flex min-h-11 items-center"
        >
          {t("swap")}
        </a>
      </p>
      <MergeSides keep={keep} other={other} />
      {other.sites.length > 0 ? <MergeSites keep={keep} other={other} choices={choices} /> : null}
      {isChosen ? <MergeForm keep={keep} other={other} choices={choices} plan={plan} /> : null}
    </div>
  );
}

const toSites = ({ sites }: StaffEntry) =>
  sites.map(({ id, offers }) => ({
    id,
    offers: offers.map((offer) => ({
      id: offer.id,
      area: offer.area,
      cells: offer.cells.map((cell) => ({ id: cell.id, funderId: cell.funder.id })),
    })),
  }));
