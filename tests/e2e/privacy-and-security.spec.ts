import { existsSync, readFileSync } from "node:fs";
import type { APIResponse } from "@playwright/test";
import { expect, test } from "./journey";
import { publicPages } from "./public-pages";

// Where scripts/test/e2e.mjs lets the server write.
const LOG = ".data/test-server.log";

test("a visit asks no other host, sets no cookie and stores nothing", async ({ page, start, search, baseURL }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  await start.open();
  await start.searchAround("Kassel");
  await search.openFirst();
  expect([...hosts]).toEqual([baseURL]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test("nothing is fetched ahead: a search shows no interest in its hits", async ({ page, search }) => {
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  await search.open("ort=Kassel");
  await page.mouse.wheel(0, 5_000);
  await search.names.last().getByRole("link").hover();
  await page.waitForLoadState("networkidle");
  expect(paths.filter((path) => path.startsWith("/anbieter/"))).toEqual([]);
});

test("every page has a policy with a nonce that fits its scripts, and no inline style", async ({
  request,
  examples,
}) => {
  const nonces = new Set<string>();
  for (const [name, address] of Object.entries(publicPages(examples))) {
    const response = await request.get(address);
    const policy = response.headers()["content-security-policy"] ?? "";
    const [, nonce = ""] = /script-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
    nonces.add(nonce);
    expect(policy, name).not.toMatch(/unsafe|\*/);
    const html = await response.text();
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(
      scripts.filter((script) => !script.includes(`nonce="${nonce}"`)),
      name,
    ).toEqual([]);
    const [visible = ""] = html.split("<script", 1);
    expect(html.match(/<[a-z][^<>]*\sstyle="/g) ?? [], name).toEqual([]);
    expect(visible, name).not.toContain("<style");
  }
  expect(nonces.size).toBe(Object.keys(publicPages(examples)).length);
});

test("every answer carries the security headers", async ({ request }) => {
  for (const address of ["/", "/anbieter?ort=Kassel", "/gibt-es-nicht", "/healthz"]) {
    expectSafe(await request.get(address));
  }
});

test("the access log knows neither searches nor who searched", async ({ page, search }) => {
  test.skip(!existsSync(LOG), `the server does not write to ${LOG}`);
  const [word, place] = ["Geheimwort", "Duderstadt"];
  await search.open(`q=${word}&ort=${place}`);
  await search.help.click();
  await page.goto(`/anbieter/log-probe?q=${word}`);
  await expect.poll(() => readFileSync(LOG, "utf8")).toContain('"path":"/anbieter/log-probe"');
  const log = readFileSync(LOG, "utf8");
  expect(log).not.toMatch(new RegExp(`${word}|${place}`, "i"));
  expect(log).not.toContain("?");
  expect(log).not.toContain("127.0.0.1");
});

test("a client cannot choose its request id", async ({ request }) => {
  test.skip(!existsSync(LOG), `the server does not write to ${LOG}`);
  await request.get("/anbieter/id-probe", { headers: { "x-request-id": "chosen-by-client" } });
  await expect.poll(() => readFileSync(LOG, "utf8")).toContain("/anbieter/id-probe");
  expect(readFileSync(LOG, "utf8")).not.toContain("chosen-by-client");
});

test("hostile requests are refused or ignored, never a fault of ours", async ({ request }) => {
  const answers = [
    await request.post("/", { form: { a: "b" } }),
    await request.post("/anbieter", { data: "x".repeat(100_000), headers: { "next-action": "0".repeat(42) } }),
    await request.get(`/anbieter?${"q=Garten&".repeat(500)}seite=99999999999`),
    await request.get("/anbieter?ort=%00%ff&umkreis[]=1&__proto__=x"),
    await request.get("/anbieter/..%2f..%2fetc%2fpasswd"),
    await request.get("/anbieter/%E0%A4%A"),
    await request.get(`/anbieter/${"a".repeat(5_000)}`),
  ];
  expect(answers.map((answer) => answer.status()).filter((status) => status >= 500)).toEqual([]);
  expect((await request.get("/anbieter/%3Cscript%3Ealert(1)%3C%2Fscript%3E")).status()).toBe(404);
});

test("what is typed comes back as text", async ({ page, search }) => {
  const typed = `"><script>document.title='x'</script><img src=x onerror=alert(1)>`;
  await search.open(`q=${encodeURIComponent(typed)}&ort=${encodeURIComponent(typed)}`);
  await expect(search.place).toHaveValue(typed);
  await expect(page.locator("img[src=x]")).toHaveCount(0);
});

function expectSafe(response: APIResponse) {
  expect(response.headers()).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(response.headers()).not.toHaveProperty("x-powered-by");
}
