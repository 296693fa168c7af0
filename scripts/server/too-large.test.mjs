import { createServer, request as post } from "node:http";
import { afterEach, expect, test } from "vitest";
import { isTooLarge, MAX_BODY_BYTES, refuseTooLarge } from "./too-large.mjs";

/** @type {import("node:http").Server | undefined} */
let server;
afterEach(() => server?.close());

async function listen() {
  server = createServer((request, response) => {
    if (isTooLarge(request)) refuseTooLarge(request, response);
    else request.on("end", () => response.end("angenommen")).resume();
  });
  const port = await new Promise((resolve) =>
    server?.listen(0, () => resolve(Reflect.get(server?.address() ?? {}, "port"))),
  );
  return `http://127.0.0.1:${port}/verwaltung/nachweise/neu?anbieter=1`;
}

test("what is too large is read to its end and explained, in German", async () => {
  const answer = await fetch(await listen(), { method: "POST", body: new Uint8Array(MAX_BODY_BYTES + 1) });
  const text = await answer.text();
  expect(answer.status).toBe(413);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(text).toContain('<html lang="de">');
  expect(text).toContain("größer als 10 MB");
  expect(text).toContain('<a href="">');
});

test.each([0, 1_000, MAX_BODY_BYTES])("%d bytes are let through", async (size) => {
  const answer = await fetch(await listen(), { method: "POST", body: new Uint8Array(size) });
  expect([answer.status, await answer.text()]).toEqual([200, "angenommen"]);
});

test("what claims to be endless is answered at once", async () => {
  const address = await listen();
  const status = await new Promise((resolve, reject) => {
    const sending = post(address, { method: "POST", headers: { "content-length": 1e12 } }, (answer) => {
      resolve(answer.statusCode);
      sending.destroy();
    });
    sending.on("error", reject);
    sending.write("Anfang");
  });
  expect(status).toBe(413);
});
