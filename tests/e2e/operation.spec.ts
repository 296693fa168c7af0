import { expect, test } from "./journey";

test("the process says that it lives and that it can serve", async ({ request }) => {
  const alive = await request.get("/healthz");
  expect([alive.status(), await alive.json()]).toEqual([200, { status: "ok" }]);
  const ready = await request.get("/readyz");
  expect([ready.status(), await ready.json()]).toEqual([200, { status: "ready" }]);
});

test("answers about operation are never kept", async ({ request }) => {
  for (const address of ["/healthz", "/readyz"]) {
    expect((await request.get(address)).headers()["cache-control"], address).toBe("no-store");
  }
});
