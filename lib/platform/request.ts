import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import type { Context } from "./context";

/** The id that the server gave this request; it stands in the log and on error pages. */
async function requestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? randomUUID();
}

/** The context of a command called from the web. Until accounts exist, everybody is a visitor. */
export async function requestContext(): Promise<Context> {
  return { actor: { kind: "visitor" }, now: new Date(), requestId: await requestId() };
}
