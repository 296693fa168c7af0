import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { explainFailure } from "./failure-page.mjs";

/** @type {import("node:http").Server | undefined} */
let server;
afterEach(() => server?.close());

/** @param {import("node:http").RequestListener} answer @returns {Promise<Response>} */
async function ask(answer) {
  server = createServer((request, response) => {
    explainFailure(response, "kennung-1");
    answer(request, response);
  });
  const port = await new Promise((resolve) =>
    server?.listen(0, () => resolve(Reflect.get(server?.address() ?? {}, "port"))),
  );
  return fetch(`http://127.0.0.1:${port}/`);
}

test("a failed page says so in German, with the id of the request", async () => {
  const answer = await ask((_request, response) => {
    response.statusCode = 500;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-encoding", "gzip");
    response.write("geheim");
    response.end("geheim");
  });
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(text).toContain("kennung-1");
  expect(text).toContain("Hier ist etwas schiefgegangen");
  expect(text).not.toContain("geheim");
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
