import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { cache } from "react";
import type { Actor } from "./actor";
import type { Context } from "./context";
import { networkOf } from "./limit";
import type { Visit } from "./session";

/** The id that the server gave this request; it stands in the log and on error pages. */
async function requestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? randomUUID();
}

/** Who is signed in, once per request. Without a session cookie nothing is loaded and nothing asked. */
export const currentVisit = cache(async (): Promise<Visit | null> => {
  const sent = await headers();
  if (!sent.get("cookie")?.includes("session_token=")) return null;
  const { findVisit } = await import("./session");
  return findVisit(sent, new Date());
});

/** Who acts: staff with the second factor shown, else a visitor. */
async function currentActor(): Promise<Actor> {
  const visit = await currentVisit();
  return visit ? (await import("./session")).toActor(visit) : { kind: "visitor" };
}

/** The context of a command called from the web. */
export async function requestContext(): Promise<Context> {
  return { actor: await currentActor(), now: new Date(), requestId: await requestId() };
}

/** The context of an answer that is the same for everybody: no session is looked at. */
export async function openContext(): Promise<Context> {
  return { actor: { kind: "visitor" }, now: new Date(), requestId: await requestId() };
}

/** The network that this request came from: `scripts/server.mjs` let nobody else write the header. */
export async function ownNetwork(): Promise<string> {
  return networkOf((await headers()).get("x-forwarded-for") ?? "");
}
