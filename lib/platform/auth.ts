import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins";
import { z } from "zod";
import { db } from "./db";
import { env } from "./env";
import { networkOf } from "./limit";
import { ABSOLUTE_SECONDS, sessionEnd } from "./session-limits";

/** The name in the authenticator app. */
export const ISSUER = "Verzeichnis Andere Leistungsanbieter";
const COOKIE_PREFIX = "verzeichnis";
/** Paths of better-auth behind which the second factor was shown just now. */
const SECOND_FACTOR_PATHS: readonly string[] = ["/two-factor/verify-totp", "/two-factor/verify-backup-code"];
const MAX_USER_AGENT = 200;

let made: ReturnType<typeof makeAuth> | undefined;

/**
 * better-auth: passwords, signed session cookies, second factors. It has no routes of its own here: actions call its
 * functions, so that limits, wording and audit are ours.
 */
export function auth(): ReturnType<typeof makeAuth> {
  return (made ??= makeAuth());
}

function makeAuth() {
  const { AUTH_SECRET, PUBLIC_URL } = env();
  if (AUTH_SECRET === undefined) throw new Error("AUTH_SECRET is missing");
  return betterAuth({
    appName: ISSUER,
    baseURL: PUBLIC_URL,
    secret: AUTH_SECRET,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    database: prismaAdapter(db, { provider: "postgresql" }),
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      database: { generateId: false },
      ipAddress: { disableIpTracking: true },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    user: {
      modelName: "person",
      additionalFields: {
        roles: { type: "string[]", required: false, input: false },
        disabledAt: { type: "date", required: false, input: false },
        isExample: { type: "boolean", required: false, input: false },
      },
    },
    session: {
      modelName: "session",
      fields: { userId: "personId" },
      // The cookie's life and the absolute limit; the idle limit stands in `expiresAt`.
      expiresIn: ABSOLUTE_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: {
        secondFactorAt: { type: "date", required: false, input: false },
        invitationId: { type: "string", required: false, input: false },
      },
    },
    account: { modelName: "credential", fields: { userId: "personId", providerId: "method" } },
    verification: { modelName: "verification" },
    databaseHooks: { session: { create: { before: admitSession } } },
    plugins: [
      twoFactor({ issuer: ISSUER, schema: { twoFactor: { fields: { userId: "personId" } } } }),
      opener,
      nextCookies(),
    ],
  });
}

type NewSession = { userId: string; createdAt: Date } & Record<string, unknown>;
type Endpoint = { path?: string | undefined; headers?: Headers | undefined } | null;

/** Nobody who is disabled gets a session; a new one knows its idle limit, its network, and whether TOTP was shown. */
async function admitSession(session: NewSession, endpoint: Endpoint) {
  const person = await db.person.findUnique({ where: { id: session.userId }, select: { disabledAt: true } });
  if (!person || person.disabledAt) return false as const;
  const shown = SECOND_FACTOR_PATHS.includes(endpoint?.path ?? "");
  return {
    data: {
      ...session,
      ...(shown && { secondFactorAt: session.createdAt }),
      expiresAt: sessionEnd(session.createdAt, session.createdAt),
      ipAddress: networkOf(endpoint?.headers?.get("x-forwarded-for") ?? ""),
      userAgent: (endpoint?.headers?.get("user-agent") ?? "").slice(0, MAX_USER_AGENT),
    },
  };
}

/** Opens a session without a password: for links whose token a command has checked. Not reachable by HTTP. */
const opener = {
  id: "opener",
  endpoints: {
    openSession: createAuthEndpoint(
      "/open-session",
      {
        method: "POST",
        body: z.object({
          personId: z.uuid(),
          secondFactorAt: z.date().nullable(),
          invitationId: z.uuid().nullable(),
        }),
        metadata: { SERVER_ONLY: true },
      },
      async (ctx) => {
        const { personId, ...fields } = ctx.body;
        const user = await ctx.context.internalAdapter.findUserById(personId);
        const session = user && (await ctx.context.internalAdapter.createSession(personId, false, fields, true));
        if (!session) return ctx.json({ opened: false });
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ opened: true });
      },
    ),
  },
} as const;
