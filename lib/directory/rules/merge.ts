import type { ServiceArea } from "@/lib/offers/types";

/** What a merge needs to know of an entry's parts. */
export type MergeSite = {
  id: string;
  offers: { id: string; area: ServiceArea; cells: { id: string; funderId: string }[] }[];
};

/** Becomes a site of the entry that stays; is the same place as one of its sites; or stays with the archived entry. */
export type SiteChoice = { kind: "move" } | { kind: "same"; siteId: string } | { kind: "leave" };
/** Whose cell stays when both have one for the same offer and funder. */
export type CellChoice = "kept" | "other";
export type MergeChoices = {
  sites: ReadonlyMap<string, SiteChoice>;
  /** By the id of the other entry's cell. */
  cells: ReadonlyMap<string, CellChoice>;
};

type MergeQuestion = { kept: string; other: string };
export type MergePlan = {
  moveSites: string[];
  moveOffers: { id: string; siteId: string }[];
  moveCells: { id: string; offerId: string }[];
  removeCells: string[];
  /** Offers of one area at one place: the cells join, the other one's own words stay with the archived entry. */
  joinedOffers: { kept: string; other: string }[];
  /** Same offer and funder twice and no answer yet: asked, never guessed. */
  questions: MergeQuestion[];
  /** Every double, answered or not. */
  doubles: MergeQuestion[];
};

type Offer = MergeSite["offers"][number];

/** What a merge does to the parts of the other entry. A site without a choice stays where it is. */
export function planMerge(
  { kept, other }: { kept: readonly MergeSite[]; other: readonly MergeSite[] },
  choices: MergeChoices,
): MergePlan {
  const plan: MergePlan = {
    moveSites: [],
    moveOffers: [],
    moveCells: [],
    removeCells: [],
    joinedOffers: [],
    questions: [],
    doubles: [],
  };
  // What each kept site will have, growing as sites of the other entry join it.
  const present = new Map(
    kept.map(({ id, offers }) => [id, new Map(offers.map((offer) => [offer.area, withCells(offer)]))]),
  );
  for (const site of other) {
    const choice = choices.sites.get(site.id);
    if (choice?.kind === "move") plan.moveSites.push(site.id);
    if (choice?.kind !== "same") continue;
    const offers = present.get(choice.siteId);
    if (!offers) continue;
    for (const offer of site.offers) {
      const twin = offers.get(offer.area);
      if (twin) join(plan, { twin, offer, choices });
      else {
        plan.moveOffers.push({ id: offer.id, siteId: choice.siteId });
        offers.set(offer.area, withCells(offer));
      }
    }
  }
  return plan;
}

type Twin = { id: string; cells: Map<string, string> };
const withCells = ({ id, cells }: Offer): Twin => ({
  id,
  cells: new Map(cells.map((cell) => [cell.funderId, cell.id])),
});

function join(plan: MergePlan, { twin, offer, choices }: { twin: Twin; offer: Offer; choices: MergeChoices }): void {
  plan.joinedOffers.push({ kept: twin.id, other: offer.id });
  for (const cell of offer.cells) {
    const double = twin.cells.get(cell.funderId);
    if (double === undefined) {
      plan.moveCells.push({ id: cell.id, offerId: twin.id });
      twin.cells.set(cell.funderId, cell.id);
      continue;
    }
    const question = { kept: double, other: cell.id };
    plan.doubles.push(question);
    const answer = choices.cells.get(cell.id);
    if (!answer) plan.questions.push(question);
    if (answer !== "other") continue;
    plan.removeCells.push(double);
    plan.moveCells.push({ id: cell.id, offerId: twin.id });
    twin.cells.set(cell.funderId, cell.id);
  }
}
