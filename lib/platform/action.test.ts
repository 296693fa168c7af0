import { redirect } from "next/navigation";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { defineAction } from "./action";
import { AppError, ERROR_CODES } from "./errors";

vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers({ "x-request-id": "anfrage-1" })) }));

const schema = z.object({ ort: z.string("required"), mehr: z.object({ jahr: z.string("required") }).optional() });
const form = (values: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
};
const idle = { status: "idle" } as const;
const post = (run: () => Promise<string>, values: Record<string, string> = { ort: "Kassel", passwort: "geheim" }) =>
  defineAction(schema, run)(idle, form(values));

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  return () => vi.restoreAllMocks();
});

describe("a posted form", () => {
  test("is parsed, run, and answered", async () => {
    const run = vi.fn(() => Promise.resolve("Antwort"));
    expect(await post(run)).toEqual({ status: "ok", value: "Antwort" });
    expect(run).toHaveBeenCalledWith(
      expect.objectContaining({ actor: { kind: "visitor" }, requestId: "anfrage-1", now: expect.any(Date) as Date }),
      { ort: "Kassel" },
    );
  });

  test("that is invalid comes back with its errors and what was typed, and nothing runs", async () => {
    const run = vi.fn(() => Promise.resolve("Antwort"));
    const state = await post(run, { ort: "", plz: "34117", passwort: "geheim" });
    expect(state).toEqual({ status: "invalid", errors: { ort: ["required"] }, values: { ort: null, plz: "34117" } });
    expect(run).not.toHaveBeenCalled();
  });

  test.each(ERROR_CODES)("that is refused as %s says so and keeps what was typed, without secrets", async (code) => {
    const state = await post(() => Promise.reject(new AppError(code, "internal detail")));
    expect(state).toEqual({
      status: "refused",
      // Without a session it is the sign-in that is missing.
      code: code === "forbidden" ? "unauthenticated" : code,
      detail: "internal detail",
      requestId: "anfrage-1",
      values: { ort: "Kassel" },
    });
    expect(lines).toEqual([]);
  });

  test("that meets a bug is answered by the request's number, which stands in the log", async () => {
    const state = await post(() => Promise.reject(new TypeError("Kanarienvogel in line 3\nKanarienvogel again")));
    expect(state).toEqual({
      status: "refused",
      code: "unexpected",
      detail: "",
      requestId: "anfrage-1",
      values: { ort: "Kassel" },
    });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      level: "error",
      event: "action.failed",
      error: "TypeError",
      requestId: "anfrage-1",
    });
    expect(lines.join() + JSON.stringify(state)).not.toContain("Kanarienvogel");
    expect(lines.join()).not.toContain("geheim");
  });

  test("with a file hands it to the schema, and never back", async () => {
    const run = vi.fn(() => Promise.resolve("Antwort"));
    const withFile = defineAction(schema.extend({ datei: z.file() }), run);
    const sent = form({ ort: "Kassel" });
    sent.append("datei", new File(["Kanarienvogel"], "geheim.pdf"));
    expect(await withFile(idle, sent)).toMatchObject({ status: "ok" });
    expect(run).toHaveBeenCalledWith(expect.anything(), { ort: "Kassel", datei: expect.any(File) as File });
    sent.set("ort", "");
    expect(await withFile(idle, sent)).toMatchObject({ status: "invalid", values: { ort: null, datei: null } });
  });

  test("that leads to another page is led there", async () => {
    await expect(post(() => Promise.resolve(redirect("/")))).rejects.toMatchObject({ message: "NEXT_REDIRECT" });
  });
});
