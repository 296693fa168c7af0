import { beforeEach, describe, expect, test, vi } from "vitest";
import { findProviders, getDirectory, getPublicEntry } from "@/lib/directory/queries/directory";
import { changeVisibility, editProvider, renameSlug } from "@/lib/providers/commands";
import type { Visibility } from "@/lib/providers/types";
import { registerFunder } from "@/lib/recognitions/commands/register-funder";
import { editSite } from "@/lib/sites/commands";
import { contextOf, editor } from "@/tests/support/actors";
import { makeEntry, makeEvidence, makeOffer, makeProvider, makeSite } from "@/tests/support/factories";
import { later } from "@/tests/support/public-output";
import { queriesOf } from "@/tests/support/query-count";
import { query } from "@/tests/support/raw-sql";

const ctx = contextOf(editor);
const slugsAt = async (now: Date) => [...(await getDirectory(now)).bySlug.keys()];

beforeEach(async () => {
  await query("DELETE FROM provider");
});

describe("the directory", () => {
  test("holds an entry once it is published", async () => {
    const provider = await makeProvider();
    await makeOffer((await makeSite(provider.id)).id);
    expect(await slugsAt(later())).toEqual([]);
    await changeVisibility(ctx, { ...provider, to: "PUBLISHED" });
    expect(await slugsAt(later())).toEqual([provider.slug]);
    const { result } = await findProviders(later(), new URLSearchParams());
    const { figures } = await getDirectory(later());
    expect(result.providers).toBe(1);
    expect(figures).toMatchObject({ providers: 1, sites: 1, cells: 0, hasExamples: false });
  });

  const invisible: Visibility[] = ["DRAFT", "SUBMITTED", "HIDDEN", "BLOCKED", "ARCHIVED"];
  test.each(invisible)("does not hold an entry that is %s, nor any part of it", async (visibility) => {
    const { provider } = await makeEntry();
    await query('UPDATE provider SET visibility = $1::"Visibility"', [visibility]);
    await query("UPDATE directory_revision SET revision = revision + 1");
    expect(await getPublicEntry(later(), provider.slug)).toEqual({ kind: "missing" });
    const { bySlug, figures } = await getDirectory(later());
    expect({ size: bySlug.size, figures }).toMatchObject({ size: 0, figures: { providers: 0, sites: 0, cells: 0 } });
  });

  test("finds an entry by place, funder and words", async () => {
    const { provider } = await makeEntry({
      provider: { name: "Sägewerk (Beispiel)" },
      offer: { description: "Wir bauen Regale." },
    });
    await makeEntry({ site: { postcode: "80331", city: "München" }, offer: { area: "WORK" } });
    for (const search of ["ort=34117&umkreis=25", "kostentraeger=ba", "q=Regale", "q=saegewerk"]) {
      const { result } = await findProviders(later(), new URLSearchParams(search));
      expect(JSON.stringify(result), search).toContain(provider.slug);
      expect(result.providers, search).toBe(1);
    }
  });

  test("leads from a former address to the present one, while the entry is shown", async () => {
    const { provider } = await makeEntry({ provider: { name: "Früher" } });
    const { version } = await editProvider(ctx, { ...provider, patch: { name: "Heute" } });
    await renameSlug(ctx, provider);
    expect(await getPublicEntry(later(), "frueher")).toEqual({ kind: "moved", slug: "heute" });
    await changeVisibility(ctx, { id: provider.id, version: version + 1, to: "HIDDEN" });
    expect(await getPublicEntry(later(), "frueher")).toEqual({ kind: "missing" });
    expect(await getPublicEntry(later(), "nie-gewesen")).toEqual({ kind: "missing" });
  });
});

describe("a change", () => {
  test("is seen a second later", async () => {
    const { provider } = await makeEntry();
    const now = later();
    await getDirectory(now);
    await editProvider(ctx, { ...provider, patch: { phone: "030 23125-099" } });
    const phoneAfter = async (ms: number) =>
      (await getDirectory(new Date(now.getTime() + ms))).bySlug.get(provider.slug)?.phone;
    expect(await phoneAfter(999)).toBeNull();
    expect(await phoneAfter(1_000)).toBe("030 23125-099");
  });

  test("of a site or of a funder's name is seen, too", async () => {
    const { provider, site } = await makeEntry();
    const shown = async () => JSON.stringify(await getPublicEntry(later(), provider.slug));
    expect(await shown()).not.toContain("Neuer Weg 7");
    await editSite(ctx, { ...site, patch: { street: "Neuer Weg 7" } });
    expect(await shown()).toContain("Neuer Weg 7");
    const funder = { key: "ba:test", kind: "BA" as const, shortName: null, aliases: [], land: null, unverified: false };
    await registerFunder(ctx, { ...funder, name: "Umbenannte Agentur" });
    expect(await shown()).toContain("Umbenannte Agentur");
  });

  test("costs one look at the revision a second, and nothing within it", async () => {
    await makeEntry();
    const now = later();
    await getDirectory(now);
    const at = (ms: number) => () => findProviders(new Date(now.getTime() + ms), new URLSearchParams("ort=34117"));
    expect(await queriesOf(at(500))).toBe(0);
    expect(await queriesOf(at(999))).toBe(0);
    expect(await queriesOf(at(1_000))).toBe(1);
    expect(await queriesOf(at(1_001))).toBe(0);
  });

  test("is loaded once, however many ask at the same time", async () => {
    await makeEntry();
    const now = later();
    const all = () => Promise.all(Array.from({ length: 20 }, () => getDirectory(now)));
    expect(await queriesOf(all)).toBeLessThanOrEqual(14);
  });

  test("is loaded once for pages and for routes, to which the bundler gives a copy of the module each", async () => {
    const now = later();
    const ofPages = await getDirectory(now);
    vi.resetModules();
    const routes = await import("@/lib/directory/queries/directory");
    expect(routes.getDirectory).not.toBe(getDirectory);
    expect(await routes.getDirectory(now)).toBe(ofPages);
  });

  test("is loaded with as many queries for many entries as for one", async () => {
    const load = () => queriesOf(() => getDirectory(later()));
    const first = await makeEntry();
    await makeEvidence(first.provider.id, first.cell.id);
    const one = await load();
    for (let i = 0; i < 12; i += 1) {
      const { provider, cell } = await makeEntry();
      await makeEvidence(provider.id, cell.id);
    }
    expect(await load()).toBe(one);
    expect(one).toBeLessThanOrEqual(14);
  });
});
