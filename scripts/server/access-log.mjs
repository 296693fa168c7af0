// The access log: one JSON line per request on standard output. It says nothing about what people looked for: the path
// comes without its query, the address is shortened to its network.
import { performance } from "node:perf_hooks";
import process from "node:process";

/**
 * @param {import("node:http").IncomingMessage} request with a clean X-Forwarded-For
 * @param {import("node:http").ServerResponse} response
 * @param {string} requestId
 */
export function logAccess(request, response, requestId) {
  const started = performance.now();
  const path = (request.url ?? "").split("?", 1)[0]; // taken now: the application rewrites the URL
  response.once("close", () => {
    const line = {
      time: new Date().toISOString(),
      requestId,
      method: request.method,
      path,
      status: response.writableFinished ? response.statusCode : 499, // the client went away first
      ms: Math.round(performance.now() - started),
      address: shortenAddress(String(request.headers["x-forwarded-for"] ?? "")),
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  });
}

/**
 * @param {string} address
 * @returns {string} its network: the first 24 bits of an IPv4 address, the first 48 of an IPv6 address
 */
export function shortenAddress(address) {
  const [, v4] = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address) ?? [];
  if (v4) return `${v4}.0`;
  if (!address.includes(":")) return "";
  const [head = "", tail] = address.split("::");
  const front = head.split(":").filter(Boolean);
  const back = (tail ?? "").split(":").filter(Boolean);
  const gap = tail === undefined ? 0 : 8 - front.length - back.length;
  return `${[...front, ...Array.from({ length: Math.max(gap, 0) }, () => "0"), ...back].slice(0, 3).join(":")}::`;
}
