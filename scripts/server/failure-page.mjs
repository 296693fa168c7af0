// A page for errors of ours that needs no JavaScript: Next's own is empty without it.
import { readFileSync } from "node:fs";

/** @type {{ unexpected: Record<"title" | "heading" | "text" | "retry" | "home" | "id", string> }} */
const { unexpected: words } = JSON.parse(readFileSync("lib/i18n/messages/de/errors.json", "utf8"));

/**
 * Puts the project's page in the place of any HTML answer with a status of 500 or more.
 *
 * @param {import("node:http").ServerResponse} response not yet begun
 * @param {string} requestId stands on the page and in the log
 */
export function explainFailure(response, requestId) {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let isReplaced = false;
  Object.assign(response, {
    /** @param {number} status @param {unknown[]} rest */
    writeHead(status, ...rest) {
      if (status < 500 || !String(response.getHeader("content-type")).startsWith("text/html")) {
        return Reflect.apply(writeHead, null, [status, ...rest]);
      }
      isReplaced = true;
      for (const name of ["content-encoding", "content-length", "etag", "link", "vary"]) response.removeHeader(name);
      response.setHeader("cache-control", "no-store");
      writeHead(status);
      end(failurePage(requestId));
      return response;
    },
    /** @param {unknown[]} args */
    write: (...args) => {
      begin();
      return isReplaced || Reflect.apply(write, null, args);
    },
    /** @param {unknown[]} args */
    end: (...args) => {
      begin();
      return isReplaced ? response : Reflect.apply(end, null, args);
    },
  });

  function begin() {
    if (!response.headersSent) response.writeHead(response.statusCode);
  }
}

/** @param {string} requestId */
function failurePage(requestId) {
  return `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<main>
<h1>${words.heading}</h1>
<p>${words.text}</p>
<p><a href="">${words.retry}</a></p>
<p><a href="/">${words.home}</a></p>
<p>${words.id.replace("{id}", requestId)}</p>
</main>
</html>
`;
}
