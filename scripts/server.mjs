// The HTTP server around the application: it trusts no client's headers, writes the access log and ends in order.
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import process from "node:process";
import next from "next";
import { report } from "./setup/output.mjs";
import { logAccess } from "./server/access-log.mjs";
import { explainFailure } from "./server/failure-page.mjs";
import { cleanForwarded, parseProxies } from "./server/forwarded.mjs";
import { explainSignedOut } from "./server/signed-out.mjs";
import { isTooLarge, refuseTooLarge } from "./server/too-large.mjs";

const dev = process.env["NODE_ENV"] !== "production";
const DRAIN_MS = dev ? 200 : 10_000; // in development the browser's open channel never ends by itself

const port = Number(process.env["PORT"] ?? 3000);
const host = process.env["HOST"];
const proxies = parseProxies(process.env["TRUST_PROXY"] ?? "");

/** @type {AsyncLocalStorage<import("node:http").ServerResponse>} so that a page can set its status */
const responses = new AsyncLocalStorage();
/** @type {Set<() => Promise<void>>} what works beside the requests, started by instrumentation.ts */
const workers = new Set();
Object.assign(globalThis, { currentResponse: responses, serverWorkers: workers });

try {
  const server = createServer();
  const app = next({ dev, port, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on("request", (request, response) => {
    const requestId = randomUUID();
    cleanForwarded(request, proxies);
    request.headers["x-request-id"] = requestId;
    logAccess(request, response, requestId);
    explainFailure(response, { requestId, url: request.url });
    explainSignedOut(request, response);
    if (!isReadable(request.url)) {
      response.writeHead(400, { "content-type": "text/plain; charset=utf-8" }).end("Diese Adresse ist fehlerhaft.\n");
      return;
    }
    if (isTooLarge(request)) {
      refuseTooLarge(request, response);
      return;
    }
    responses
      .run(response, () => handle(request, response))
      .catch((/** @type {unknown} */ error) => {
        report(error);
        response.destroy();
      });
  });
  endInOrder(server, () => app.close());
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, ...(host && { host }) }, () => resolve(null));
  });
  process.send?.("ready");
} catch (error) {
  report(error);
  process.exit(1);
}

/**
 * Next answers an address it cannot decode with a 500, as if the fault were ours.
 *
 * @param {string | undefined} url
 */
function isReadable(url) {
  try {
    return decodeURIComponent(url ?? "/").startsWith("/");
  } catch {
    return false;
  }
}

/**
 * Lets running requests and workers end, up to a limit. A lost starter counts as a demand to end.
 *
 * @param {import("node:http").Server} server
 * @param {() => Promise<void>} close
 */
function endInOrder(server, close) {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    const stopped = Promise.allSettled([...workers].map((stop) => stop()));
    server.close(() => void stopped.then(close).finally(() => process.exit(0)));
    setInterval(() => server.closeIdleConnections(), 50).unref(); // kept-alive ones are idle only between requests
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
  };
  for (const event of ["SIGTERM", "SIGINT", "SIGHUP", "disconnect"]) process.on(event, end);
}
