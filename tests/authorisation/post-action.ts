import { readFileSync } from "node:fs";
import { z } from "zod";

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({ workers: z.record(z.string(), z.unknown()), filename: z.string(), exportedName: z.string() }),
  ),
});
type Target = { id: string; path: string };
let targets: Map<string, Target> | undefined;

/** Of the build that the server runs: the id of each action, and a page whose bundle knows it. */
function findTarget(action: string): Target {
  targets ??= new Map(
    Object.entries(
      manifest.parse(JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"))).node,
    ).map(([id, { workers, filename, exportedName }]) => [
      `${filename.replace(/^lib\//, "").replace(/\.ts$/, "")} ${exportedName}`,
      { id, path: pathOf(Object.keys(workers)[0] ?? "") },
    ]),
  );
  const target = targets.get(action);
  if (!target) throw new Error(`No page of the build uses ${action}.`);
  return target;
}

/** "app/(staff)/verwaltung/konten/[id]/page" → "/verwaltung/konten/x", German without its prefix; nothing of the page itself is asked. */
function pathOf(worker: string): string {
  const parts = worker.split("/").slice(1, -1);
  return `/${parts
    .filter((part) => !part.startsWith("(") && part !== "[locale]")
    .map((part) => (part.startsWith("[") ? "00000000-0000-7000-8000-00000000ffff" : part))
    .join("/")}`;
}

/** What the caller is told: the refusal's code, else "bad form", "ok", or "redirect". */
export type ActionAnswer = { answer: string; cookie: string };

/**
 * Calls an action as a script of a stranger would: by its id, without its page. The body is what React makes of the
 * two arguments, the state before and the form.
 */
export async function postAction(
  baseUrl: string,
  { action, form, cookie }: { action: string; form: Record<string, string | File>; cookie: string },
): Promise<ActionAnswer> {
  const { id, path } = findTarget(action);
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
  const response = await fetch(new URL(path, baseUrl), {
    method: "POST",
    redirect: "manual",
    headers: { "next-action": id, origin: new URL(baseUrl).origin, ...(cookie && { cookie }) },
    body,
  });
  const text = await response.text();
  return { answer: answerOf(response, text), cookie: cookieOf(response) };
}

function answerOf(response: Response, text: string): string {
  if (response.headers.has("x-action-redirect")) return "redirect";
  const code = /"status":"refused","code":"(\w+)"/.exec(text)?.[1];
  if (code) return code;
  if (text.includes('"status":"invalid"')) return "bad form";
  return text.includes('"status":"ok"') ? "ok" : `${response.status}: ${text.slice(0, 200)}`;
}

function cookieOf(response: Response): string {
  const session = response.headers
    .getSetCookie()
    .find((each) => each.includes("session_token=") && !each.includes("Max-Age=0"));
  return session?.split(";")[0] ?? "";
}
