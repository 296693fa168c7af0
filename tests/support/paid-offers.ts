import { beforeAll, beforeEach } from "vitest";
import { db } from "@/lib/platform/db";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import { makeFunder, makeOffer, makeProvider, makeSite } from "./factories";

type Cell = { offerId: string; funderId: string };

/** One provider with a funder of each kind; before each test a new site that could be paid for both ways. */
export function withPaidOffers() {
  const made = { providerId: "", training: none(), work: none() };
  beforeAll(async () => {
    made.providerId = (await makeProvider()).id;
    for (const kind of FUNDER_KINDS) await makeFunder(kind);
  });
  beforeEach(async () => {
    const site = await makeSite(made.providerId);
    const [training, work] = [await makeOffer(site.id), await makeOffer(site.id, { area: "WORK" })];
    const [ba, egh] = [await makeFunder("BA"), await makeFunder("EGH")];
    made.training = { offerId: training.id, funderId: ba.id };
    made.work = { offerId: work.id, funderId: egh.id };
  });
  return made;
}

const none = (): Cell => ({ offerId: "", funderId: "" });

export async function eventsOf(recognitionId: string) {
  const rows = await db.recognitionEvent.findMany({ where: { recognitionId }, orderBy: { id: "asc" } });
  return rows.map(({ from, to, on, lastDay }) => ({ from, to, on, lastDay }));
}
