import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { LOCALES, localePath } from "../../lib/i18n/locales";
import { explainFailure } from "./failure-page.mjs";

/** @type {import("node:http").Server | undefined} */
let server;
afterEach(() => server?.close());

/** @param {import("node:http").RequestListener} answer @returns {Promise<Response>} */
async function ask(answer, path = "/") {
  server = createServer((request, response) => {
    explainFailure(response, { requestId: "kennung-1", url: request.url });
    answer(request, response);
  });
  const port = await new Promise((resolve) =>
    server?.listen(0, () => resolve(Reflect.get(server?.address() ?? {}, "port"))),
  );
  return fetch(`http://127.0.0.1:${port}${path}`);
}

/** @type {import("node:http").RequestListener} */
const fail = (_request, response) => {
  response.statusCode = 500;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-encoding", "gzip");
  response.write("geheim");
  response.end("geheim");
};

test("a failed page says so, with the id of the request", async () => {
  const answer = await ask(fail);
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(text).toContain("kennung-1");
  expect(text).toContain("Hier ist etwas schiefgegangen");
  expect(text).not.toContain("geheim");
});

test.each([
  ["/anbieter?ort=Kassel", "de", "Hier ist etwas schiefgegangen", 'href="/"'],
  ["/leichte-sprache?ort=Kassel", "de-simple", "Wir haben einen Fehler gemacht.<br>", 'href="/leichte-sprache"'],
  ["/en/anbieter", "en", "The fault is ours", 'href="/en"'],
])("the failed page %s speaks its own language", async (path, locale, ...expected) => {
  const text = await (await ask(fail, path)).text();
  for (const words of [`<html lang="${locale}">`, ...expected]) expect(text).toContain(words);
});

test.each(LOCALES)("no language is forgotten: %s", async (locale) => {
  const text = await (await ask(fail, localePath(locale, "/anbieter"))).text();
  expect(text).toContain(`<html lang="${locale}">`);
  expect(text).toContain(`href="${localePath(locale, "/")}"`);
});

test.each([
  ["a page that works", 200, "text/html"],
  ["a page that is missing", 404, "text/html"],
  ["an interface that failed", 503, "application/json"],
])("%s stays as it is", async (_what, status, type) => {
  const answer = await ask((_request, response) => {
    response.writeHead(status, { "content-type": type }).write("so ");
    response.end("bleibt es");
  });
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
    status,
    type,
    "so bleibt es",
  ]);
});
