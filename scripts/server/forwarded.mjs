// Whom to believe about where a request came from.
import { BlockList, isIP } from "node:net";
import { Refusal } from "../setup/output.mjs";

/**
 * @param {string} setting addresses and networks of the operator's own proxies: "127.0.0.1, 10.0.0.0/8"
 * @returns {BlockList}
 */
export function parseProxies(setting) {
  const list = new BlockList();
  for (const entry of setting.split(/[\s,]+/).filter(Boolean)) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    try {
      if (bits === undefined) list.addAddress(address, family);
      else list.addSubnet(address, Number(bits), family);
    } catch {
      throw new Refusal(`TRUST_PROXY: „${entry}“ ist keine Adresse und kein Netz. Erlaubt: 127.0.0.1, 10.0.0.0/8, ::1`);
    }
  }
  return list;
}

/**
 * Leaves exactly one address, host and scheme in the X-Forwarded headers. Anybody can send such headers: they count
 * only when one of our proxies handed the request in, and then only the part that our proxies wrote.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {BlockList} proxies
 */
export function cleanForwarded(request, proxies) {
  const { headers, socket } = request;
  const peer = plain(socket.remoteAddress ?? "");
  const trusted = isOurs(peer, proxies);
  const chain = trusted
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .map(plain)
        .filter(Boolean)
    : [];
  const proto = trusted && headers["x-forwarded-proto"] === "https" ? "https" : "http";
  const host = (trusted ? String(headers["x-forwarded-host"] ?? "") : "") || headers.host;

  const claims = ["forwarded", "x-real-ip", "x-request-id"];
  for (const name of Object.keys(headers)) {
    if (name.startsWith("x-forwarded-") || claims.includes(name)) Reflect.deleteProperty(headers, name);
  }
  headers["x-forwarded-for"] = chain.findLast((address) => !isOurs(address, proxies)) ?? chain[0] ?? peer;
  headers["x-forwarded-proto"] = proto;
  if (host) headers["x-forwarded-host"] = host;
}

/** @param {string} address */
function plain(address) {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
}

/** @param {string} address @param {BlockList} proxies */
function isOurs(address, proxies) {
  const version = isIP(address);
  return version !== 0 && proxies.check(address, version === 6 ? "ipv6" : "ipv4");
}
