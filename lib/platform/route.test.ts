import { beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { AppError } from "./errors";
import { defineRoute } from "./route";

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
