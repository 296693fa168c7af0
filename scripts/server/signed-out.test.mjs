import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { explainSignedOut } from "./signed-out.mjs";

/** @type {import("node:http").Server | undefined} */
let server;
afterEach(() => server?.close());

/** @param {string} method @param {{ status: number, location: string }} answer @returns {Promise<Response>} */
async function ask(method, { status, location }) {
  server = createServer((request, response) => {
    explainSignedOut(request, response);
    response.statusCode = status;
    response.setHeader("location", location);
    response.end("weiter");
  });
  const port = await new Promise((resolve) =>
    server?.listen(0, () => resolve(Reflect.get(server?.address() ?? {}, "port"))),
  );
  return fetch(`http://127.0.0.1:${port}/mein-eintrag/kontakt`, { method, redirect: "manual" });
}

const SIGN_IN = "/anmelden?weiter=%2Fmein-eintrag%2Fkontakt";

test("a form that somebody sent after the sign-in had ended stays where it is, with the way to go on", async () => {
  const answer = await ask("POST", { status: 307, location: SIGN_IN });
  const text = await answer.text();
  expect([answer.status, answer.headers.get("location")]).toEqual([401, null]);
  expect(text).toContain('<html lang="de">');
  expect(text).toContain("Sie sind nicht mehr angemeldet");
  expect(text).toContain(`<a href="${SIGN_IN}" target="_blank">`);
  expect(text).not.toContain("weiter</");
});

test.each([
  ["GET", { status: 307, location: SIGN_IN }],
  ["POST", { status: 303, location: SIGN_IN }],
  ["POST", { status: 307, location: "/verwaltung" }],
])("%s answered with %o stays as it is", async (method, given) => {
  const answer = await ask(method, given);
  expect([answer.status, answer.headers.get("location"), await answer.text()]).toEqual([
    given.status,
    given.location,
    "weiter",
  ]);
});
