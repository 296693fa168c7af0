// A page for errors of ours that needs no JavaScript: Next's own is empty without it.
import { readFileSync } from "node:fs";
import { barePage } from "./bare-page.mjs";
import { replaceAnswer } from "./replace-answer.mjs";

/** Where the languages begin; every other address is German. The same as in lib/i18n/locales.ts, which is TypeScript. */
const LANGUAGES = [
  { locale: "de-simple", home: "/leichte-sprache" },
  { locale: "en", home: "/en" },
];
const GERMAN = { locale: "de", home: "/" };

/**
 * Puts the project's page in the place of any HTML answer with a status of 500 or more.
 *
 * @param {import("node:http").ServerResponse} response not yet begun
 * @param {{ requestId: string, url: string | undefined }} request the id stands on the page and in the log; the address
 *   says which language the page is in
 */
export function explainFailure(response, { requestId, url }) {
  const path = `${url?.split("?", 1)[0]}/`;
  const language = LANGUAGES.find(({ home }) => path.startsWith(`${home}/`)) ?? GERMAN;
  replaceAnswer(response, (status) => {
    const isPage = String(response.getHeader("content-type")).startsWith("text/html");
    return status < 500 || !isPage ? null : { status, body: failurePage(requestId, language) };
  });
}

/** @param {string} requestId @param {{ locale: string, home: string }} language */
function failurePage(requestId, { locale, home }) {
  const words = wordsIn(locale);
  return barePage({
    locale,
    title: words.title,
    heading: words.heading,
    body: [
      `<p>${words.text.replaceAll("\n", "<br>")}</p>`,
      `<p><a href="">${words.retry}</a></p>`,
      `<p><a href="${home}">${words.home}</a></p>`,
      `<p>${words.id.replace("{id}", requestId).replaceAll("\n", "<br>")}</p>`,
    ],
  });
}

/** @param {string} locale @returns {Record<"title" | "heading" | "text" | "retry" | "home" | "id", string>} */
function wordsIn(locale) {
  return JSON.parse(readFileSync(`lib/i18n/messages/${locale}/errors.json`, "utf8")).unexpected;
}
