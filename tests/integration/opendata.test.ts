import { globSync } from "node:fs";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { GET as describeApi } from "@/app/api/v1/openapi.json/route";
import { GET as exportProviders } from "@/app/api/v1/providers.csv/route";
import { GET as listSites } from "@/app/api/v1/providers.geojson/route";
import { GET as getProvider } from "@/app/api/v1/providers/[slug]/route";
import { GET as listProviders } from "@/app/api/v1/providers/route";
import robots from "@/app/robots";
import sitemap from "@/app/sitemap";
import { findProviders } from "@/lib/directory/queries/directory";
import { entryList, siteCollection } from "@/lib/opendata/schema/answers";
import { searchParameters } from "@/lib/opendata/schema/search-parameters";
import { changeVisibility, editProvider, renameSlug } from "@/lib/providers/commands";
import { registerFunder } from "@/lib/recognitions/commands/register-funder";
import type { StatusRecord } from "@/lib/recognitions/schema";
import { contextOf, editor } from "@/tests/support/actors";
import {
  makeCell,
  makeConfirmedCell,
  makeEntry,
  makeEvidence,
  makeFunder,
  makeOffer,
  makeProvider,
  makeSite,
} from "@/tests/support/factories";
import { difference, later } from "@/tests/support/public-output";
import { query } from "@/tests/support/raw-sql";

vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers({ "x-request-id": "anfrage-1" })) }));

const ctx = contextOf(editor);
const SITE = "http://localhost:3000";

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.stubEnv("PUBLIC_URL", SITE);
});
afterAll(() => vi.useRealTimers());
beforeEach(async () => {
  vi.setSystemTime(later());
  await query("DELETE FROM provider");
  await query("UPDATE directory_revision SET revision = revision + 1");
});

const HANDLERS = {
  "/api/v1/providers": listProviders,
  "/api/v1/providers.geojson": listSites,
  "/api/v1/providers.csv": exportProviders,
  "/api/v1/openapi.json": describeApi,
};
let asked = 0;

/** The answer two seconds later than the one before, to a network that never asked. */
async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  vi.setSystemTime(later());
  asked += 1;
  const network = `10.${String(asked >> 8)}.${String(asked & 255)}.1`;
  const request = new Request(`${SITE}${address}`, { headers: { ...headers, "x-forwarded-for": network } });
  const path = new URL(request.url).pathname;
  const handler = Object.entries(HANDLERS).find(([known]) => known === path)?.[1];
  if (handler) return handler(request, { params: Promise.resolve({}) });
  const slug = path.replace("/api/v1/providers/", "");
  return getProvider(request, { params: Promise.resolve({ slug }) });
}
const textOf = async (address: string) => (await ask(address)).text();

/** Three entries: one with much to tell and two sites, one with little, and one far away. */
async function fill() {
  const full = await makeEntry({
    provider: { name: "Ahornhof (Beispiel)", shortName: "Ahornhof", website: "https://ahornhof.example.org" },
    site: {
      name: "Werkraum",
      phone: "0561 4710-001",
      catchment: { kind: "COUNTIES", counties: ["06611"] },
      accessibility: { wheelchair: "FULL", features: { lift: "YES" }, languages: ["tr"], on: "2026-02-01" },
    },
    offer: { occupations: ["holz"], targetGroups: ["autismus"], places: "FREE", placesOn: "2026-03-01", minAge: 18 },
  });
  await makeConfirmedCell({
    providerId: full.provider.id,
    offerId: (await makeOffer(full.site.id, { area: "WORK" })).id,
    funderId: (await makeFunder("EGH")).id,
  });
  await makeOffer((await makeSite(full.provider.id, { postcode: "37073", city: "Göttingen" })).id);
  const sparse = await makeEntry({ site: { postcode: "01067", city: "Dresden" } });
  await makeEntry({ site: { postcode: "80331", city: "München" }, offer: { area: "WORK" } });
  return { full: full.provider, sparse: sparse.provider };
}

describe("the description of the interface", () => {
  type Content = Record<string, { schema: object }>;
  type Described = {
    components: object;
    paths: Record<string, { get: { operationId: string; responses: Record<string, { content?: Content }> } }>;
  };

  /** The check of one answer against what is said about it. */
  async function described(): Promise<(address: string, response: Response) => Promise<string[]>> {
    const document = (await (await ask("/api/v1/openapi.json")).json()) as Described;
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, "openapi");
    const pointer = (...keys: string[]) =>
      `openapi#/${keys.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
    return async (address, response) => {
      const { pathname } = new URL(address, SITE);
      const path = pathname in document.paths ? pathname : "/api/v1/providers/{slug}";
      const status = String(response.status);
      const answer = document.paths[path]?.get.responses[status];
      if (!answer) return [`${path} ${status} is not described`];
      const text = await response.text();
      if (!answer.content) return text === "" ? [] : [`${path} ${status} has a body`];
      const type = (response.headers.get("content-type") ?? "").split(";", 1)[0] ?? "";
      if (!(type in answer.content)) return [`${path} ${status} has the type ${type}`];
      const schema = pointer("paths", path, "get", "responses", status, "content", type, "schema");
      const validate: ValidateFunction = ajv.compile({ $ref: schema });
      const isText = type === "text/csv";
      return validate(isText ? text : JSON.parse(text)) ? [] : [ajv.errorsText(validate.errors)];
    };
  }

  test("fits every answer of every route", async () => {
    const { full, sparse } = await fill();
    await editProvider(ctx, { id: sparse.id, version: sparse.version, patch: { name: "Umbenannt" } });
    await renameSlug(ctx, { id: sparse.id });
    const check = await described();
    const addresses = [
      "/api/v1/providers",
      "/api/v1/providers?ort=Kassel&umkreis=10&kostentraeger=uv&ohne-angabe=ja&pro-seite=1",
      "/api/v1/providers?ort=Neustadt",
      "/api/v1/providers?ort=Leipzg&q=xyz&seite=7",
      "/api/v1/providers?pro-seite=0",
      "/api/v1/providers?pro-seite=101",
      `/api/v1/providers/${full.slug}`,
      "/api/v1/providers/umbenannt",
      `/api/v1/providers/${sparse.slug}`,
      "/api/v1/providers/gibt-es-nicht",
      "/api/v1/providers.geojson",
      "/api/v1/providers.geojson?ort=34117&umkreis=25",
      "/api/v1/providers.csv",
      "/api/v1/providers.csv?format=excel&land=he",
      "/api/v1/providers.csv?format=xlsx",
      "/api/v1/openapi.json",
    ];
    const statuses = new Set<number>();
    for (const address of addresses) {
      const response = await ask(address);
      statuses.add(response.status);
      expect(await check(address, response.clone()), address).toEqual([]);
      const etag = response.headers.get("etag");
      if (etag) expect(await check(address, await ask(address, { "if-none-match": etag })), address).toEqual([]);
    }
    expect([...statuses].sort()).toEqual([200, 308, 400, 404]);
  });

  test("can be broken", async () => {
    const { full } = await fill();
    const check = await described();
    const address = `/api/v1/providers/${full.slug}`;
    const entry = (await (await ask(address)).json()) as Record<string, unknown>;
    const with_ = (over: object) => Response.json({ ...entry, ...over });
    expect(await check(address, with_({}))).toEqual([]);
    expect(await check(address, with_({ identifier: "A-1" }))).not.toEqual([]);
    expect(await check(address, with_({ name: null }))).not.toEqual([]);
    expect(await check(address, new Response(null, { status: 204 }))).not.toEqual([]);
  });
});

describe("the list", () => {
  const listOf = async (search: string) => entryList.parse(await (await ask(`/api/v1/providers?${search}`)).json());

  test("holds the same entries in the same order as the search page, and so do sites and table", async () => {
    await fill();
    const value = fc.oneof(
      fc.constantFrom(
        "Kassel",
        "34117",
        "01067",
        "Ahornhof",
        "arbeit",
        "ba",
        "egh",
        "ja",
        "he",
        "bundesweit",
        "nur-10",
      ),
      fc.string(),
    );
    const pair = fc.tuple(fc.constantFrom(...Object.keys(searchParameters.omit({ seite: true }).shape)), value);
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 4 }), async (pairs) => {
        const params = new URLSearchParams(pairs);
        const { items, total } = await listOf(`${params}&pro-seite=100`);
        const { features } = siteCollection.parse(await (await ask(`/api/v1/providers.geojson?${params}`)).json());
        const table = await textOf(`/api/v1/providers.csv?${params}`);
        const { result } = await findProviders(new Date(), params);
        const hits = result.groups.flatMap(({ hits }) => [...hits]);
        const slugs = hits.map((hit) => hit.entry.slug);
        expect(items.map(({ entry }) => entry.slug)).toEqual(slugs);
        expect(total).toBe(slugs.length);
        expect(features.map(({ properties }) => `${properties.slug} ${properties.city}`)).toEqual(
          hits.flatMap((hit) => [hit, ...hit.others].map(({ site }) => `${hit.entry.slug} ${site.city}`)),
        );
        const rows = table.split("\r\n").slice(1, -1);
        expect([...new Set(rows.map((row) => row.split(",", 1)[0]))]).toEqual(slugs);
      }),
      { numRuns: 40 },
    );
  });

  test("comes in pages that lead to each other and end", async () => {
    await fill();
    const slugs: string[] = [];
    const seen: (string | null)[] = [];
    for (let address: string | null = "pro-seite=2&sortierung=name&unbekannt=x"; address;) {
      const page: Awaited<ReturnType<typeof listOf>> = await listOf(address);
      expect(page).toMatchObject({
        total: 3,
        pages: 2,
        asOf: "2026-03-12",
        query: "sortierung=name" + (seen.length ? "&seite=2" : ""),
      });
      slugs.push(...page.items.map(({ entry }) => entry.slug));
      seen.push(page.previous);
      address = page.next && new URL(page.next).search.slice(1);
    }
    expect(new Set(slugs).size).toBe(3);
    expect(seen).toEqual([null, `${SITE}/api/v1/providers?sortierung=name&pro-seite=2`]);
    expect(await listOf("pro-seite=2&seite=9")).toMatchObject({ items: [], total: 3, page: 9, next: null });
  });

  test("says what the place was taken for", async () => {
    expect((await listOf("ort=34117")).place).toMatchObject({ kind: "found" });
    expect((await listOf("ort=Neustadt")).place).toMatchObject({ kind: "choice" });
    expect((await listOf("ort=xqzwy")).place).toEqual({ kind: "unknown", labels: [] });
    expect((await listOf("")).place).toBeNull();
  });
});

describe("one entry", () => {
  test("is known by its slug, and by its former one", async () => {
    const { provider } = await makeEntry({ provider: { name: "Früher" } });
    await editProvider(ctx, { ...provider, patch: { name: "Heute" } });
    await renameSlug(ctx, provider);
    const response = await ask("/api/v1/providers/frueher");
    expect([response.status, response.headers.get("location")]).toEqual([308, "/api/v1/providers/heute"]);
    expect(await (await ask("/api/v1/providers/heute")).json()).toMatchObject({ url: `${SITE}/anbieter/heute` });
  });

  test("keeps its tag until something public changes", async () => {
    const { full } = await fill();
    const address = `/api/v1/providers/${full.slug}`;
    const etag = (await ask(address)).headers.get("etag") ?? "";
    await editProvider(ctx, { ...full, patch: { identifier: "A-17" } });
    expect((await ask(address, { "if-none-match": etag })).status).toBe(304);
    await editProvider(ctx, { id: full.id, version: full.version + 1, patch: { phone: "030 23125-001" } });
    expect((await ask(address, { "if-none-match": etag })).status).toBe(200);
  });
});

describe("what is private", () => {
  const everything = async (slug: string) => {
    const lists = ["providers?pro-seite=100", "providers?kostentraeger=egh&ohne-angabe=ja", "providers.geojson"];
    const addresses = [...lists, "providers.csv", "providers.csv?format=excel", `providers/${slug}`];
    const texts: string[] = [];
    for (const address of addresses) {
      const response = await ask(`/api/v1/${address}`);
      texts.push(response.headers.get("etag") ?? "", await response.text());
    }
    return [...texts, JSON.stringify(await sitemap())].join("\n");
  };

  test("appears in no answer, nor does any id", async () => {
    const CANARY = "Kanarienvogel";
    const provider = await makeProvider({ identifier: CANARY, confirmedOn: "2026-03-01" });
    const offer = await makeOffer((await makeSite(provider.id)).id, { area: "WORK" });
    const names = { kind: "EGH" as const, name: "Träger", shortName: null, aliases: [CANARY], land: null };
    const funder = await registerFunder(ctx, { key: "egh:kanarienvogel", ...names, unverified: true });
    const cell = await makeCell({ offerId: offer.id, funderId: funder.id }, { ground: CANARY });
    await makeEvidence(provider.id, cell.id, { reference: CANARY });
    await changeVisibility(ctx, { ...provider, to: "PUBLISHED" });
    await makeProvider({ name: `${CANARY} im Entwurf` });
    const answers = await everything(provider.slug);
    expect(answers).toContain("Träger");
    expect(answers).not.toMatch(new RegExp(CANARY, "i"));
    expect(answers).not.toMatch(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/);
  });

  test.each<[string, Partial<StatusRecord>[]]>([
    ["refused", [{ status: "APPLIED" }, { status: "REFUSED", statusOn: "2026-03-10", ground: "Konzept" }]],
    ["withdrawn", [{ status: "APPLIED" }, { status: "WITHDRAWN", statusOn: "2026-03-11" }]],
    ["applied for and not released", [{ status: "APPLIED" }]],
  ])("a cell that is %s is as if there were none, byte for byte and tag for tag", async (_what, steps) => {
    const { provider, site } = await makeEntry({ provider: { name: "Ahornhof (Beispiel)" } });
    const offer = await makeOffer(site.id, { area: "WORK" });
    const funder = await makeFunder("EGH");
    const before = await everything(provider.slug);
    for (const step of steps) await makeCell({ offerId: offer.id, funderId: funder.id }, step);
    expect(difference(before, await everything(provider.slug))).toBe("");
    await makeOffer(site.id, { area: "ENTRY" });
    expect(difference(before, await everything(provider.slug))).not.toBe("");
  });
});

/** Steps of a form, which tell engines themselves that they are for nobody else. */
const STEPS = ["uebernehmen", "bestaetigen", "code", "gesendet"].map((step) => `/anbieter-werden/${step}`);

describe("search engines", () => {
  test("find every public page and entry in every language", async () => {
    const { full } = await fill();
    const pages = await sitemap();
    const folders = globSync("app/[[]locale]/(public)/**/page.tsx")
      .map((file) => file.replace("app/[locale]/(public)", "").replace(/\/page\.tsx$/, "") || "/")
      .filter((path) => !path.includes("[") && !STEPS.includes(path));
    const urls = pages.map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining(folders.map((path) => new URL(path, SITE).href)));
    expect(urls.length).toBe((folders.length + 3) * 3);
    expect(pages.find(({ url }) => url === `${SITE}/en/anbieter/${full.slug}`)?.alternates?.languages).toEqual({
      de: `${SITE}/anbieter/${full.slug}`,
      "de-simple": `${SITE}/leichte-sprache/anbieter/${full.slug}`,
      en: `${SITE}/en/anbieter/${full.slug}`,
    });
  });

  test("are told where the list is, and not to try all searches", () => {
    expect(robots()).toMatchObject({
      rules: { allow: "/", disallow: ["/anbieter?", "/leichte-sprache/anbieter?", "/en/anbieter?"] },
      sitemap: `${SITE}/sitemap.xml`,
    });
  });
});
