import { expect, test } from "vitest";
import { cleanForwarded, parseProxies } from "./forwarded.mjs";

/** @param {string} remoteAddress @param {Record<string, string>} headers @param {string} proxies */
function clean(remoteAddress, headers, proxies) {
  const request = /** @type {any} */ ({ headers: { host: "verein.example", ...headers }, socket: { remoteAddress } });
  cleanForwarded(request, parseProxies(proxies));
  return request.headers;
}

test("what a client claims about itself is dropped", () => {
  const claims = {
    "x-forwarded-for": "198.51.100.1",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "other.example",
    "x-forwarded-port": "1",
    "x-request-id": "chosen",
    "x-real-ip": "198.51.100.1",
    forwarded: "for=198.51.100.1",
  };
  const address = {
    "x-forwarded-for": "203.0.113.9",
    "x-forwarded-proto": "http",
    "x-forwarded-host": "verein.example",
  };
  expect(clean("203.0.113.9", claims, "")).toEqual({ host: "verein.example", ...address });
  expect(clean("203.0.113.9", claims, "10.0.0.0/8")).toEqual({ host: "verein.example", ...address });
});

test("our proxies are believed, and only the part that they wrote", () => {
  const headers = {
    "x-forwarded-for": "198.51.100.1, 203.0.113.9, 10.0.0.7",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "public.example",
  };
  expect(clean("::ffff:10.0.0.5", headers, "10.0.0.0/8")).toMatchObject({
    "x-forwarded-for": "203.0.113.9",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "public.example",
  });
});

test.each(["proxy", "10.0.0.0/99", "300.1.1.1"])("TRUST_PROXY=%s is refused by name", (setting) => {
  expect(() => parseProxies(setting)).toThrow(/TRUST_PROXY.*keine Adresse/);
});
