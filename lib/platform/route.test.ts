import { beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { AppError } from "./errors";
import { answerPreflight, defineOpenRoute, defineRoute } from "./route";

vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers({ "x-request-id": "anfrage-1" })) }));

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  return () => vi.restoreAllMocks();
});

type Body = { name: string };
type Answer = () => Promise<{ status?: number; body: Body }>;
const query = z.object({ seite: z.coerce.number().int().min(1).optional() });
const get = (run: Answer, search = "") =>
  defineRoute({ query, output: z.object({ name: z.string() }) }, run)(new Request(`https://example.org/api${search}`));
const fails = (error: Error) => get(() => Promise.reject(error));

describe("a GET", () => {
  test("answers JSON that nobody keeps", async () => {
    const response = await get(() => Promise.resolve({ body: { name: "Lernort" } }), "?seite=2");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ name: "Lernort" });
  });

  test("may answer with another status", async () => {
    expect((await get(() => Promise.resolve({ status: 503, body: { name: "x" } }))).status).toBe(503);
  });

  test("lets no field out that its output does not list", async () => {
    const row = { name: "Lernort", identifier: "Kanarienvogel" };
    expect(await (await get(() => Promise.resolve({ body: row }))).json()).toEqual({ name: "Lernort" });
  });

  test("answers a wrong query with 400 as problem details, and does not run", async () => {
    const run = vi.fn(() => Promise.resolve({ body: { name: "x" } }));
    const response = await get(run, "?seite=0");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toEqual({
      type: "about:blank",
      status: 400,
      title: expect.stringContaining("seite") as string,
      instance: "urn:uuid:anfrage-1",
    });
    expect(run).not.toHaveBeenCalled();
  });

  test.each([
    ["unauthenticated", 401],
    ["forbidden", 403],
    ["not_found", 404],
    ["conflict", 409],
    ["invalid", 400],
    ["rate_limited", 429],
  ] as const)("that is refused as %s answers %i", async (code, status) => {
    const response = await fails(new AppError(code, "internal detail"));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ type: "about:blank", status, title: code, instance: "urn:uuid:anfrage-1" });
    expect(lines).toEqual([]);
  });

  test.each([
    ["a bug", () => fails(new TypeError("Kanarienvogel"))],
    [
      "a body that is not what the output says",
      () => {
        const body: unknown = { name: 1, note: "Kanarienvogel" };
        return get(() => Promise.resolve({ body: body as Body }));
      },
    ],
  ])("that meets %s answers 500 with the request's number, and tells only the log", async (_what, request) => {
    const response = await request();
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      type: "about:blank",
      status: 500,
      title: "unexpected",
      instance: "urn:uuid:anfrage-1",
    });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ event: "route.failed", requestId: "anfrage-1" });
    expect(text + lines.join()).not.toContain("Kanarienvogel");
  });
});

describe("an open GET", () => {
  const input = z.object({ slug: z.string(), format: z.enum(["a", "b"]).default("a") });
  const output = z.union([z.string(), z.object({ name: z.string() })]);
  type Run = (format: string, search: URLSearchParams) => Promise<z.input<typeof output> | Response>;
  const params = Promise.resolve({ slug: "lernort" });
  const ask = (run: Run, { search = "", headers = {} }: { search?: string; headers?: Record<string, string> } = {}) =>
    defineOpenRoute({ input, output, type: "text/plain", fileName: "x.txt" }, (_ctx, { slug, format }, query) =>
      run(`${slug} ${format}`, query),
    )(new Request(`https://example.org/api${search}`, { headers }), { params });
  const named =
    (name: string): Run =>
    () =>
      Promise.resolve({ name });

  test("gets path, own parameters and all values of a repeated name", async () => {
    const run: Run = (own, query) => Promise.resolve(`${own} ${query.getAll("land").join("+")}`);
    const response = await ask(run, { search: "?format=b&land=he&land=ni&slug=other" });
    expect(await response.text()).toBe("lernort b he+ni");
  });

  test("may be read by every site and asked again", async () => {
    const response = await ask(named("Lernort"));
    expect(await response.json()).toEqual({ name: "Lernort" });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": "no-cache",
      "content-type": "text/plain",
      "content-disposition": 'attachment; filename="x.txt"',
      etag: expect.stringMatching(/^W\/"[\w-]{22}"$/) as string,
    });
  });

  test("answers what is known already with 304 and nothing", async () => {
    const etag = (await ask(named("Lernort"))).headers.get("etag") ?? "";
    const again = await ask(named("Lernort"), { headers: { "if-none-match": `"other", ${etag}` } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await ask(named("Anders"), { headers: { "if-none-match": etag } })).status).toBe(200);
  });

  test("lets no field out that its output does not list", async () => {
    const row = { name: "Lernort", identifier: "Kanarienvogel" };
    expect(await (await ask(() => Promise.resolve(row))).text()).toBe('{"name":"Lernort"}');
  });

  test.each<[string, number, Run, string]>([
    ["a wrong parameter", 400, named("x"), "?format=c"],
    ["a refusal", 404, () => Promise.reject(new AppError("not_found")), ""],
    ["a bug", 500, () => Promise.reject(new TypeError("Kanarienvogel")), ""],
  ])("answers %s with %i as problem details that every site may read", async (_what, status, run, search) => {
    const response = await ask(run, { search });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).not.toContain("Kanarienvogel");
  });

  test("hands on a redirect, for every site", async () => {
    const response = await ask(() => Promise.resolve(new Response(null, { status: 308, headers: { location: "/b" } })));
    expect([response.status, response.headers.get("location")]).toEqual([308, "/b"]);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("answers a network that asks too often with 429 and when to come again", async () => {
    const from = (address: string) => ask(named("x"), { headers: { "x-forwarded-for": address } });
    const statuses: number[] = [];
    for (let i = 0; i < 130; i += 1) statuses.push((await from(`203.0.113.${String(i)}`)).status);
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(125);
    const refused = await from("203.0.113.7");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(await refused.json()).toMatchObject({ status: 429, title: "rate_limited" });
    expect((await from("198.51.100.7")).status).toBe(200);
  });

  test("may be asked about, and never be written to", () => {
    const { status, headers } = answerPreflight();
    expect([status, headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });
});
