import { beforeAll, describe, expect, test } from "vitest";
import * as offers from "@/lib/offers/commands";
import { db } from "@/lib/platform/db";
import * as providers from "@/lib/providers/commands";
import * as decideReview from "@/lib/recognitions/commands/decide-review";
import * as moveCell from "@/lib/recognitions/commands/move-cell";
import * as recordEvidence from "@/lib/recognitions/commands/record-evidence";
import * as recordStatus from "@/lib/recognitions/commands/record-status";
import * as registerFunder from "@/lib/recognitions/commands/register-funder";
import * as sites from "@/lib/sites/commands";
import { contextOf, editor, firstReviewer, NOW, secondReviewer } from "@/tests/support/actors";
import {
  makeCell,
  makeEntry,
  makeEvidence,
  makeFunder,
  makeOffer,
  makeProvider,
  makeSite,
} from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";
import { auditOf, revision } from "@/tests/support/traces";

const COMMANDS = {
  ...providers,
  ...sites,
  ...offers,
  ...decideReview,
  ...recordEvidence,
  ...recordStatus,
  ...registerFunder,
  ...moveCell,
};
const ctx = contextOf(editor);

type Step = { run: () => Promise<unknown>; action: string; actor?: string; version?: number | null; ofNoEntry?: true };
let entry: Awaited<ReturnType<typeof makeEntry>>;
let second: Awaited<ReturnType<typeof makeEntry>>;
/** What is moved and taken away. */
let third: Awaited<ReturnType<typeof makeEntry>>;
let secondSite: string;
let secondOffer: string;

beforeAll(async () => {
  entry = await makeEntry({ offer: { area: "WORK" } });
  second = await makeEntry();
  third = await makeEntry({ offer: { area: "ENTRY" } });
  secondSite = (await makeSite(third.provider.id)).id;
  const thirdSite = await makeSite(third.provider.id);
  secondOffer = (await makeOffer(thirdSite.id, { area: "ENTRY" })).id;
});

const review = (version: number) => ({
  recognitionId: entry.cell.id,
  version,
  outcome: "CONFIRMED" as const,
  reason: "Vertrag liegt vor",
});

/** Every command once, in an order in which each is valid. */
const STEPS: Record<keyof typeof COMMANDS, Step[]> = {
  createProvider: [{ run: () => makeProvider(), action: "provider.create", version: 1 }],
  editProvider: [
    {
      run: () => providers.editProvider(ctx, { ...entry.provider, patch: { name: "Neuer Name (Beispiel)" } }),
      action: "provider.edit",
      version: 3,
    },
  ],
  changeVisibility: [
    {
      run: () => providers.changeVisibility(ctx, { id: entry.provider.id, version: 3, to: "HIDDEN" }),
      action: "provider.hidden",
      version: 4,
    },
  ],
  renameSlug: [{ run: () => providers.renameSlug(ctx, entry.provider), action: "provider.rename_slug", version: 5 }],
  createSite: [{ run: () => makeSite(entry.provider.id), action: "site.create", version: 1 }],
  editSite: [
    {
      run: () => sites.editSite(ctx, { ...entry.site, patch: { phone: "030 23125-010" } }),
      action: "site.edit",
      version: 2,
    },
  ],
  createOffer: [{ run: () => makeOffer(entry.site.id, { area: "ENTRY" }), action: "offer.create", version: 1 }],
  editOffer: [
    {
      run: () => offers.editOffer(ctx, { ...entry.offer, patch: { partTime: true } }),
      action: "offer.edit",
      version: 2,
    },
  ],
  registerFunder: [
    { run: () => makeFunder("UV", "uv:neu"), action: "funder.register", version: 1, ofNoEntry: true },
    {
      run: () =>
        registerFunder.registerFunder(ctx, {
          key: "uv:neu",
          kind: "UV",
          name: "Anders",
          shortName: null,
          aliases: [],
          land: null,
          unverified: false,
        }),
      action: "funder.edit",
      version: 2,
      ofNoEntry: true,
    },
  ],
  recordStatus: [
    {
      run: () => makeCell({ offerId: entry.offer.id, funderId: entry.funder.id }, { validUntil: "2029-12-31" }),
      action: "recognition.record",
      version: 2,
    },
    {
      run: async () =>
        makeCell({
          offerId: entry.offer.id,
          funderId: (await db.funder.findFirstOrThrow({ where: { kind: "UV" } })).id,
        }),
      action: "recognition.record",
      version: 1,
    },
  ],
  recordEvidence: [
    { run: () => makeEvidence(entry.provider.id, entry.cell.id), action: "evidence.record", version: 1 },
  ],
  decideReview: [
    {
      run: () => decideReview.decideReview(contextOf(firstReviewer), review(2)),
      action: "recognition.second_check",
      actor: "system:first-reviewer",
      version: 3,
    },
    {
      run: () => decideReview.decideReview(contextOf(secondReviewer), review(3)),
      action: "recognition.confirmed",
      actor: "system:second-reviewer",
      version: 4,
    },
  ],
  confirmEntry: [{ run: () => providers.confirmEntry(ctx, third.provider), action: "provider.confirm", version: 3 }],
  addFunder: [
    {
      run: () =>
        registerFunder.addFunder(ctx, {
          ...{ kind: "EGH", name: "Landkreis Neu (Beispiel)", shortName: null, aliases: [], land: null },
          checked: false,
        }),
      action: "funder.register",
      version: 1,
      ofNoEntry: true,
    },
  ],
  editFunder: [
    {
      run: () =>
        registerFunder.editFunder(ctx, {
          ...{ id: third.funder.id, version: third.funder.version, checked: true },
          ...{ name: "Ganz anders", shortName: null, aliases: [], land: null },
        }),
      action: "funder.edit",
      version: 2,
      ofNoEntry: true,
    },
  ],
  moveOffer: [
    {
      run: () => offers.moveOffer(ctx, { id: third.offer.id, siteId: secondSite }),
      action: "offer.move",
      version: 2,
    },
  ],
  moveCell: [
    {
      run: () => moveCell.moveCell(ctx, { id: third.cell.id, offerId: secondOffer }),
      action: "recognition.move",
      version: 2,
    },
  ],
  removeCell: [
    { run: () => moveCell.removeCell(ctx, { id: third.cell.id }), action: "recognition.remove", version: null },
  ],
  removeOffer: [
    { run: () => offers.removeOffer(ctx, { id: third.offer.id, version: 2 }), action: "offer.remove", version: null },
  ],
  moveSite: [
    {
      run: () => sites.moveSite(ctx, { id: third.site.id, providerId: entry.provider.id }),
      action: "site.move",
      version: 2,
    },
  ],
  removeSite: [
    { run: () => sites.removeSite(ctx, { id: third.site.id, version: 2 }), action: "site.remove", version: null },
  ],
  deleteExamples: [],
};
const steps = Object.entries(STEPS).flatMap(([command, all]) => all.map((step) => ({ command, ...step })));

describe("a command", () => {
  test("is listed here, whichever the domains have", () => {
    expect(Object.keys(STEPS).toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  });

  test.each(steps)("$command leaves exactly one entry: $action", async ({ run, action, actor, version, ofNoEntry }) => {
    const before = await revision();
    const left = await auditOf(run);
    expect(left).toMatchObject([
      {
        action,
        version,
        at: NOW,
        actorKind: "system",
        actorId: actor ?? "system:editor",
        requestId: "test",
      },
    ]);
    expect(await revision()).toBe(before + 1n);
    const [{ entryId, snapshotHash } = { entryId: null, snapshotHash: null }] = left;
    expect({ entryId: entryId === null, hash: snapshotHash === null }).toEqual({
      entryId: ofNoEntry ?? false,
      hash: ofNoEntry ?? false,
    });
    if (entryId !== null) expect(await snapshotOf(entryId)).toMatchObject({ hash: snapshotHash, proven: snapshotHash });
  });

  test("deleteExamples leaves one entry per deleted provider, and no versions", async () => {
    const example = await makeProvider({ source: "EXAMPLE" });
    const before = await revision();
    expect(await auditOf(() => providers.deleteExamples(ctx))).toMatchObject([
      { action: "provider.delete", entityId: example.id, entryId: example.id, version: null, snapshotHash: null },
    ]);
    expect(await revision()).toBe(before + 1n);
    expect(await db.entryVersion.count({ where: { entryId: example.id } })).toBe(0);
    expect(await providers.deleteExamples(ctx)).toEqual({ count: 0 });
  });

  test.each([
    [
      "editProvider",
      () =>
        providers.editProvider(ctx, {
          ...second.provider,
          patch: { phone: null, alsoRuns: [], confirmedOn: "2026-03-01" },
        }),
    ],
    [
      "editSite",
      () => sites.editSite(ctx, { ...second.site, patch: { city: "Kassel", catchment: null, accessibility: {} } }),
    ],
    ["editOffer", () => offers.editOffer(ctx, { ...second.offer, patch: { setting: "ONLY_COMPANY", placesOn: null } })],
    ["recordStatus", () => makeCell({ offerId: second.offer.id, funderId: second.funder.id })],
    ["registerFunder", () => makeFunder("BA")],
    ["renameSlug", () => providers.renameSlug(ctx, second.provider)],
  ])("%s that says the same again leaves nothing", async (_command, run) => {
    const before = await revision();
    expect(await auditOf(run)).toEqual([]);
    expect(await revision()).toBe(before);
  });
});

/** The newest stored version of an entry, and the hash that its present rows have. */
async function snapshotOf(entryId: string) {
  const [row] = await query(
    `SELECT v.hash, encode(sha256(convert_to(entry_snapshot($1)::text, 'UTF8')), 'hex') AS proven
     FROM entry_version v WHERE v.entry_id = $1 ORDER BY v.number DESC LIMIT 1`,
    [entryId],
  );
  return row;
}
