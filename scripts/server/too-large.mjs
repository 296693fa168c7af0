// An answer for posts that are bigger than the application takes: Next breaks them off and calls it a fault of ours.
import { readFileSync } from "node:fs";
import { barePage } from "./bare-page.mjs";

/** The same as in next.config.ts. */
export const MAX_BODY_BYTES = 12 * 1024 * 1024;
/** So much is read and thrown away: a browser shows the answer only to what it could send to its end. */
const MAX_READ_BYTES = 20 * MAX_BODY_BYTES;

/** @param {import("node:http").IncomingMessage} request */
const lengthOf = (request) => Number(request.headers["content-length"] ?? 0);

/** @param {import("node:http").IncomingMessage} request */
export const isTooLarge = (request) => lengthOf(request) > MAX_BODY_BYTES;

/**
 * Says what was wrong and what to do, in German: only the internal areas take files.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response not yet begun
 */
export function refuseTooLarge(request, response) {
  const answer = () =>
    response
      .writeHead(413, {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        connection: "close",
      })
      .end(page());
  if (lengthOf(request) > MAX_READ_BYTES) {
    answer();
    return;
  }
  request.once("end", answer);
  request.resume();
}

function page() {
  const words = JSON.parse(readFileSync("lib/i18n/messages/de/forms.json", "utf8")).tooLarge;
  return barePage({
    locale: "de",
    title: words.heading,
    heading: words.heading,
    body: [`<p>${words.text}</p>`, `<p>${words.back}</p>`, `<p><a href="">${words.again}</a></p>`],
  });
}
