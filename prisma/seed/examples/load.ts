import { createOffer } from "@/lib/offers/commands";
import { write, type Context } from "@/lib/platform/context";
import { addDays, berlinDay, type Day } from "@/lib/platform/day";
import { changeVisibility, createProvider } from "@/lib/providers/commands";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { recordEvidence } from "@/lib/recognitions/commands/record-evidence";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import type { ReviewDecisionInput } from "@/lib/recognitions/schema";
import { createSite } from "@/lib/sites/commands";
import type { ExampleEntry } from "./generate";
import type { ExampleCell } from "./offers";
import type { Scenario } from "./scenarios";

/** Two signatures need two hands. */
const FIRST = { kind: "system", job: "example-first" } as const;
const SECOND = { kind: "system", job: "example-second" } as const;
const CERTIFIER = "Fachkundige Stelle (Beispiel)";

type FunderId = (funder: ExampleCell["funder"]) => string;
type Placed = { recognitionId: string; scenario: Scenario };

/** Writes one made-up entry through the commands that everybody uses, in one transaction, and publishes it. */
export function loadExample(ctx: Context, entry: ExampleEntry, funderId: FunderId): Promise<void> {
  return write(ctx, async (_tx, inner) => {
    const provider = await createProvider(inner, entry.provider);
    const placed: Placed[] = [];
    for (const { fields, pin, offers } of entry.sites) {
      const site = await createSite(inner, { providerId: provider.id, fields, ...(pin && { pin }) });
      for (const { fields: offerFields, cells } of offers) {
        const offer = await createOffer(inner, { siteId: site.id, fields: offerFields });
        for (const cell of cells) placed.push(await placeCell(inner, offer.id, cell, funderId));
      }
    }
    await prove(inner, provider.id, placed);
    for (const cell of placed) await sign(inner, cell);
    await changeVisibility(inner, { id: provider.id, version: provider.version, to: "PUBLISHED" });
    return { value: undefined, audit: "unchanged" };
  });
}

async function placeCell(
  ctx: Context,
  offerId: string,
  { funder, scenario }: ExampleCell,
  funderId: FunderId,
): Promise<Placed> {
  let recognitionId = "";
  for (const step of scenario.steps) {
    const written = await recordStatus(ctx, {
      offerId,
      funderId: funderId(funder),
      status: step.status,
      statusOn: dayAt(ctx, Math.min(step.on, 0)),
      ...(step.from !== undefined && { validFrom: dayAt(ctx, step.from) }),
      ...(step.until !== undefined && { validUntil: dayAt(ctx, step.until) }),
      progressReleased: scenario.released ?? false,
    });
    recognitionId = written.id;
  }
  return { recognitionId, scenario };
}

/** Documents cover many cells: one certificate for all of the BA's, one paper for each kind of proof. */
async function prove(ctx: Context, providerId: string, placed: Placed[]): Promise<void> {
  const certified = placed.filter(({ scenario }) => scenario.certificateUntil !== undefined);
  const [first] = certified;
  if (first?.scenario.certificateUntil !== undefined) {
    const validUntil = dayAt(ctx, first.scenario.certificateUntil);
    const issuedOn = addDays(validUntil, -1700);
    const proves = certified.map(({ recognitionId }) => ({ recognitionId, page: 1 }));
    await recordEvidence(ctx, {
      providerId,
      kind: "AZAV_CERTIFICATE",
      issuer: CERTIFIER,
      section: 6,
      issuedOn,
      validUntil,
      proves,
    });
  }
  for (const [kind, cells] of Map.groupBy(placed, ({ scenario }) => scenario.proof)) {
    if (!kind) continue;
    const proves = cells.map(({ recognitionId }) => ({ recognitionId }));
    const filed = Math.min(...cells.map(({ scenario }) => scenario.signed?.first ?? 0)) - 2;
    const on = dayAt(ctx, filed);
    await recordEvidence(
      { ...ctx, now: momentAt(ctx, filed) },
      {
        providerId,
        kind,
        ...(kind === "FUNDER_LIST" ? { retrievedOn: on } : { issuedOn: on }),
        proves,
      },
    );
  }
}

async function sign(ctx: Context, { recognitionId, scenario: { signed, steps } }: Placed): Promise<void> {
  if (!signed) return;
  const decision: ReviewDecisionInput = {
    recognitionId,
    version: steps.length,
    outcome: signed.outcome ?? "CONFIRMED",
    reason: "Unterlagen passen zum Eintrag (Beispiel)",
  };
  const first = await decideReview({ ...ctx, actor: FIRST, now: momentAt(ctx, signed.first) }, decision);
  if (signed.second === undefined) return;
  const second = await decideReview(
    { ...ctx, actor: SECOND, now: momentAt(ctx, signed.second) },
    { ...decision, version: first.version },
  );
  if (signed.doubted === undefined) return;
  const doubt: ReviewDecisionInput = { ...decision, outcome: "NOT_CONFIRMED", version: second.version };
  await decideReview({ ...ctx, actor: FIRST, now: momentAt(ctx, signed.doubted) }, doubt);
}

const dayAt = (ctx: Context, offset: number): Day => addDays(berlinDay(ctx.now), offset);
const momentAt = (ctx: Context, offset: number): Date => new Date(`${dayAt(ctx, offset)}T10:00:00Z`);
