import createMiddleware from "next-intl/middleware";
import { NextResponse, type NextRequest } from "next/server";
import { routing } from "@/lib/i18n/routing";

const routeByLanguage = createMiddleware(routing);
/** Areas in German only, whose addresses know no language. */
const INTERNAL = /^\/(anmelden|bestaetigen|konto|mein-eintrag|stimmt-noch|verwaltung)(\/|$)/;
/** Files with a policy of their own (lib/platform/file-answer.ts): two policies would both count. */
const FILES = /^\/(verwaltung|mein-eintrag)\/dateien\//;
const isDevelopment = process.env.NODE_ENV === "development";
/** The one other host that pages may load pictures from, once the visitor has agreed: MAP_TILES_URL. */
const tilesOrigin = originOf(process.env["MAP_TILES_URL"]);
const isHttps = process.env["PUBLIC_URL"]?.startsWith("https:") ?? false;

/** Language by address, and a policy with a nonce of its own for every page. Rights are never decided here. */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  // Next reads the nonce from the request's policy and puts it on its own scripts.
  request.headers.set("content-security-policy", policy);
  request.headers.set("x-nonce", nonce);
  // Where the sign-in leads back to.
  request.headers.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = INTERNAL.test(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers: request.headers } })
    : routeByLanguage(request);
  if (!FILES.test(request.nextUrl.pathname)) response.headers.set("content-security-policy", policy);
  if (isHttps) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  const development = isDevelopment ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    `img-src 'self' data:${tilesOrigin && ` ${tilesOrigin}`}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function originOf(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).origin : "";
}

/** Pages only: files, interfaces and internal areas have addresses without a language. */
export const config = {
  matcher: ["/((?!_next/|api/|geo/|healthz$|readyz$|verzeichnis/|orte/|.*\\.[a-z0-9]+$).*)"],
};
