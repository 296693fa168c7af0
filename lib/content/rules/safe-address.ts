const SCHEMES = ["http:", "https:", "mailto:", "tel:"];
const HERE = "https://here.invalid";

/**
 * The address of a link that may stand in a text: http, https, mail, telephone, own pages. Null for everything else,
 * above all for what a browser would run. Total.
 */
export function safeAddress(typed: string): string | null {
  const address = typed.trim();
  if (address.startsWith("#")) return address;
  if (address.startsWith("/")) return ownPath(address);
  return URL.canParse(address) && SCHEMES.includes(new URL(address).protocol) ? address : null;
}

/** As a browser reads it: "//host" and "/\host" lead elsewhere. */
function ownPath(address: string): string | null {
  if (!URL.canParse(address, HERE)) return null;
  const { origin, pathname, search, hash } = new URL(address, HERE);
  return origin === HERE ? pathname + search + hash : null;
}
