// An answer for forms that were sent without JavaScript after the sign-in had ended: the browser would send them on to the
// sign-in page, which knows no such form, and what was typed would be lost.
import { readFileSync } from "node:fs";
import { barePage } from "./bare-page.mjs";
import { replaceAnswer } from "./replace-answer.mjs";

/** Where `requireVisit` of lib/platform/gate.ts leads to. */
const SIGN_IN = "/anmelden?";
/** Keeps the method: what was posted would be posted there. */
const TEMPORARY_REDIRECT = 307;

/**
 * Says how to go on, at the form's own address: once signed in, the browser sends the same form again.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response not yet begun
 */
export function explainSignedOut(request, response) {
  if (request.method !== "POST") return;
  replaceAnswer(response, (status) => {
    const location = String(response.getHeader("location") ?? "");
    if (status !== TEMPORARY_REDIRECT || !location.startsWith(SIGN_IN)) return null;
    return { status: 401, body: page(location), headers: { "content-type": "text/html; charset=utf-8" } };
  });
}

/** @param {string} signIn */
function page(signIn) {
  const words = JSON.parse(readFileSync("lib/i18n/messages/de/forms.json", "utf8")).signedOut;
  const address = signIn.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return barePage({
    locale: "de",
    title: words.heading,
    heading: words.heading,
    body: [
      `<p>${words.text}</p>`,
      "<ol>",
      `<li><a href="${address}" target="_blank">${words.signIn}</a></li>`,
      `<li>${words.reload}</li>`,
      "</ol>",
    ],
  });
}
