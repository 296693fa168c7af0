import createNextIntlPlugin from "next-intl/plugin";
import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Every page waits for its metadata: without JavaScript a streamed <title> would never arrive.
  htmlLimitedBots: /.*/,
  // `npm run types` checks the whole project, tests included; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Evidence has up to 10 MB; the defaults cut at 1 and 10 MB, the second silently.
  experimental: { serverActions: { bodySizeLimit: "12mb" }, proxyClientMaxBodySize: "12mb" },
  headers: () => Promise.resolve([{ source: "/:path*", headers: STATIC_HEADERS }]),
};

// The policy with its nonce and HSTS stand in proxy.ts: they differ by request and by setting.
const STATIC_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // "no-referrer" would make browsers post `Origin: null`, and forms without JavaScript would be refused.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "geolocation=(self), camera=(), microphone=(), payment=()" },
];

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
