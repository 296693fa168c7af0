import { describe, expect, test } from "vitest";
import { moveOffer, removeOffer } from "@/lib/offers/commands";
import { db } from "@/lib/platform/db";
import type { Context } from "@/lib/platform/context";
import { changeVisibility, confirmEntry } from "@/lib/providers/commands";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { moveCell, removeCell } from "@/lib/recognitions/commands/move-cell";
import { moveSite, removeSite } from "@/lib/sites/commands";
import { contextOf, editor, firstReviewer, NOW, staff, visitor } from "@/tests/support/actors";
import { makeConfirmedCell, makeEntry, makeOffer, makeProvider, makeSite } from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { auditOf, refusalOf } from "@/tests/support/traces";

type Entry = Awaited<ReturnType<typeof makeEntry>>;
const NOBODY = { id: "00000000-0000-7000-8000-000000000000", version: 1 };
const WHY = { reason: "Fehler berichtigt" };
const lead: Context = { ...contextOf(staff(["LEAD"])), ...WHY };
const content: Context = { ...contextOf(staff(["CONTENT"])), ...WHY };
const auditor: Context = { ...contextOf(staff(["AUDITOR"])), ...WHY };
const stranger = contextOf(visitor);
const job = contextOf(editor);

describe("taking an offer away", () => {
  test.each([
    ["forbidden", "for visitors", stranger],
    ["forbidden", "for those who only read", auditor],
    ["invalid", "without a reason", contextOf(staff(["LEAD"]))],
  ])("is %s %s", async (code, _what, ctx) => {
    const { offer } = await makeEntry();
    expect(await refusalOf(() => removeOffer(ctx, offer))).toBe(code);
    expect(await db.offer.findUnique({ where: { id: offer.id } })).not.toBeNull();
  });

  test("that is not there is not found", async () => {
    expect(await refusalOf(() => removeOffer(lead, NOBODY))).toBe("not_found");
  });

  test("at an old version is a conflict", async () => {
    const { offer } = await makeEntry();
    expect(await refusalOf(() => removeOffer(lead, { ...offer, version: 9 }))).toBe("conflict");
  });

  test("leaves a public entry something to show", async () => {
    const { offer } = await makeEntry();
    expect(await refusalOf(() => removeOffer(lead, offer))).toBe("conflict");
  });

  test("with checked cells is the Leitung's", async () => {
    const { provider, site, offer, funder } = await makeEntry();
    await makeOffer(site.id, { area: "ENTRY" });
    await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    expect(await refusalOf(() => removeOffer(content, offer))).toBe("forbidden");
    await removeOffer(lead, offer);
    expect(await db.recognition.count({ where: { offerId: offer.id } })).toBe(0);
  });

  test("leaves its trace with the reason", async () => {
    const { provider, site, offer } = await makeEntry();
    await makeOffer(site.id, { area: "ENTRY" });
    const left = await auditOf(() => removeOffer({ ...content, onBehalf: true }, offer));
    expect(left).toMatchObject([{ action: "offer.remove", entityId: offer.id, entryId: provider.id }]);
    const newest = await db.entryVersion.findFirst({ where: { entryId: provider.id }, orderBy: { number: "desc" } });
    expect(newest).toMatchObject({ reason: WHY.reason, onBehalf: true });
  });
});

describe("a signature of the same moment", () => {
  test.each([
    ["the offer", ({ offer }: Entry) => removeOffer(content, offer)],
    ["the site", ({ site }: Entry) => removeSite(content, site)],
  ])("is not taken away with %s by somebody who may not", async (_what, remove) => {
    const entry = await makeEntry();
    await makeOffer((await makeSite(entry.provider.id)).id, { area: "ENTRY" });
    const decision = { recognitionId: entry.cell.id, version: entry.cell.version, reason: "liegt vor" };
    const end = await overlap(
      (inner) => decideReview({ ...inner, actor: firstReviewer }, { ...decision, outcome: "NOT_CONFIRMED" }),
      () => remove(entry),
    );
    expect(end).toBe("forbidden");
    expect(await db.reviewDecision.count({ where: { recognitionId: entry.cell.id } })).toBe(1);
  });
});

describe("taking a site away", () => {
  test.each([
    ["forbidden", "for visitors", stranger],
    ["forbidden", "for those who only read", auditor],
    ["invalid", "without a reason", contextOf(staff(["CONTENT"]))],
    ["conflict", "while the entry is public and has no other offer", lead],
  ])("is %s %s", async (code, _what, ctx) => {
    const { site } = await makeEntry();
    expect(await refusalOf(() => removeSite(ctx, site))).toBe(code);
  });

  test("takes its offers along", async () => {
    const provider = await makeProvider();
    const site = await makeSite(provider.id);
    const offer = await makeOffer(site.id);
    const left = await auditOf(() => removeSite(content, site));
    expect(left).toMatchObject([{ action: "site.remove", entityId: site.id, entryId: provider.id }]);
    expect(await db.offer.findUnique({ where: { id: offer.id } })).toBeNull();
  });
});

describe("moving parts in a merge", () => {
  test("is the Leitung's", async () => {
    const { provider, site, offer, cell } = await makeEntry();
    for (const ctx of [stranger, content, auditor]) {
      expect(await refusalOf(() => moveSite(ctx, { id: site.id, providerId: provider.id }))).toBe("forbidden");
      expect(await refusalOf(() => moveOffer(ctx, { id: offer.id, siteId: site.id }))).toBe("forbidden");
      expect(await refusalOf(() => moveCell(ctx, { id: cell.id, offerId: offer.id }))).toBe("forbidden");
      expect(await refusalOf(() => removeCell(ctx, { id: cell.id }))).toBe("forbidden");
    }
  });

  test("of what is not there is not found", async () => {
    const { provider, site, offer } = await makeEntry();
    expect(await refusalOf(() => moveSite(lead, { id: NOBODY.id, providerId: provider.id }))).toBe("not_found");
    expect(await refusalOf(() => moveOffer(lead, { id: NOBODY.id, siteId: site.id }))).toBe("not_found");
    expect(await refusalOf(() => moveCell(lead, { id: NOBODY.id, offerId: offer.id }))).toBe("not_found");
    expect(await refusalOf(() => removeCell(lead, { id: NOBODY.id }))).toBe("not_found");
  });

  test("keeps a cell in its area", async () => {
    const { site, cell } = await makeEntry();
    const other = await makeOffer(site.id, { area: "WORK" });
    expect(await refusalOf(() => moveCell(lead, { id: cell.id, offerId: other.id }))).toBe("invalid");
  });
});

describe("a confirmation by telephone", () => {
  test.each([
    ["forbidden", "for visitors", stranger],
    ["forbidden", "for those who only read", auditor],
    ["invalid", "without saying who said it", contextOf(staff(["REVIEWER"]))],
  ])("is %s %s", async (code, _what, ctx) => {
    const provider = await makeProvider();
    expect(await refusalOf(() => confirmEntry(ctx, provider))).toBe(code);
  });

  test("of nothing is not found, at an old version a conflict", async () => {
    const provider = await makeProvider();
    expect(await refusalOf(() => confirmEntry(content, NOBODY))).toBe("not_found");
    expect(await refusalOf(() => confirmEntry(content, { ...provider, version: 9 }))).toBe("conflict");
  });

  test("makes the entry fresh from today", async () => {
    const provider = await makeProvider({ confirmedOn: "2024-01-01" });
    const left = await auditOf(() => confirmEntry({ ...content, now: NOW }, provider));
    expect(left).toMatchObject([{ action: "provider.confirm", version: provider.version + 1 }]);
    expect(await db.provider.findUnique({ where: { id: provider.id } })).toMatchObject({
      confirmedOn: new Date("2026-03-12"),
    });
  });
});

describe("taking an entry from the public", () => {
  test("asks a person for the reason, a job not", async () => {
    const { provider } = await makeEntry();
    const hide = { ...provider, to: "HIDDEN" } as const;
    expect(await refusalOf(() => changeVisibility(contextOf(staff(["LEAD"])), hide))).toBe("invalid");
    expect(await refusalOf(() => changeVisibility(content, hide))).toBe("forbidden");
    expect((await changeVisibility(job, hide)).changed).toBe(true);
  });
});
