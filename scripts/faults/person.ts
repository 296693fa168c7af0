import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import forms from "@/lib/i18n/messages/de/forms.json" with { type: "json" };
import { readForms, type PageForm } from "./form";
import type { Fate } from "./journal";

const PATIENCE_MS = 20_000;

/** What is set in a form: one value, several of one name, or a file. */
type Filled = Record<string, string | readonly string[] | File>;
export type Answer = { fate: Fate; location: string };
export type OpenForm = Pick<PageForm, "names" | "steps"> & {
  /** @param done what the address of the next page says when it worked */
  post: (filled: Filled, done: string) => Promise<Answer>;
};

/** Nobody answered, or an error of ours: to be expected while somebody is shot. */
export class Unanswered extends Error {}

/** Somebody of the staff, signed in, with a browser that knows no JavaScript. */
export type Person = {
  page: (path: string) => Promise<string>;
  bytes: (path: string) => Promise<Uint8Array>;
  /** The form of a page that has all these fields; null if the page offers none. */
  form: (path: string, ...fields: string[]) => Promise<OpenForm | null>;
};

/** Signs in as an example person, as `npm start` offers it. */
export async function signIn(base: string, databaseUrl: string, email: string): Promise<Person> {
  const token = randomBytes(32).toString("base64url");
  await invite(databaseUrl, email, token);
  const visitor = personWith(base, "");
  const path = `/anmelden/beispiel?token=${token}`;
  const [form] = readForms(await visitor.page(path)).filter(({ names }) => names.has("token"));
  if (!form) throw new Error("The page of the one-time link has no form.");
  const response = await send(base, path, { cookie: "", body: bodyOf(form, {}) });
  const session = response.headers.getSetCookie().find((each) => each.includes("session_token="));
  if (response.status !== 303 || !session) throw new Error(`${email} is not signed in: ${response.status}`);
  return personWith(base, session.split(";")[0] ?? "");
}

async function invite(databaseUrl: string, email: string, token: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(
    `INSERT INTO invitation (id, purpose, token_hash, person_id, invited_by, expires_at)
     SELECT gen_random_uuid(), 'EXAMPLE', $1, id, 'system:test', now() + interval '1 hour' FROM person WHERE email = $2`,
    [createHash("sha256").update(token).digest("hex"), email],
  );
  await client.end();
}

function personWith(base: string, cookie: string): Person {
  const get = async (path: string) => {
    const response = await send(base, path, { cookie });
    if (response.status >= 500) throw new Unanswered(`${path} answers ${response.status}`);
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    return response;
  };
  const page = async (path: string) => (await get(path)).text().catch(unanswered);
  return {
    page,
    bytes: async (path) => new Uint8Array(await (await get(path)).arrayBuffer().catch(unanswered)),
    form: async (path, ...fields) => {
      const form = readForms(await page(path)).find(({ names }) => fields.every((field) => names.has(field)));
      if (!form) return null;
      return {
        ...form,
        post: async (filled, done) => read(await send(base, path, { cookie, body: bodyOf(form, filled) }), done),
      };
    },
  };
}

async function send(base: string, path: string, { cookie, body }: { cookie: string; body?: FormData }) {
  return fetch(new URL(path, base), {
    headers: { origin: new URL(base).origin, ...(cookie && { cookie }) },
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body && { method: "POST", body }),
  }).catch(unanswered);
}

function unanswered(error: unknown): never {
  throw new Unanswered("broken off", { cause: error });
}

function bodyOf({ values }: PageForm, filled: Filled): FormData {
  const body = new FormData();
  for (const [name, value] of values) if (!(name in filled)) body.append(name, value);
  for (const [name, value] of Object.entries(filled)) {
    for (const each of Array.isArray(value) ? (value as string[]) : [value as string | File]) body.append(name, each);
  }
  return body;
}

const [UNEXPECTED = ""] = forms.code.unexpected.split("{");

/** Only the way on to the next page is a yes. An error of ours is no answer: the write may have happened. */
async function read(response: Response, done: string): Promise<Answer> {
  const location = response.headers.get("location") ?? "";
  const text = await response.text().catch(unanswered);
  if (response.status === 303 && location.includes(done)) return { fate: "acknowledged", location };
  const isRefusal = response.status === 200 && text.includes('role="alert"') && !text.includes(UNEXPECTED);
  return { fate: isRefusal ? "refused" : "unanswered", location };
}
