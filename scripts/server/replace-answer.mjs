// Puts another answer in the place of the application's, however much of that is already being written.

/** @typedef {{ status: number, body: string, headers?: Record<string, string> }} Answer */

/**
 * @param {import("node:http").ServerResponse} response not yet begun
 * @param {(status: number) => Answer | null} instead asked once, when the answer begins; null leaves it as it is
 */
export function replaceAnswer(response, instead) {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let isReplaced = false;
  Object.assign(response, {
    /** @param {number} status @param {unknown[]} rest */
    writeHead(status, ...rest) {
      const answer = instead(status);
      if (!answer) return Reflect.apply(writeHead, null, [status, ...rest]);
      isReplaced = true;
      for (const name of ["content-encoding", "content-length", "etag", "link", "location", "vary"])
        response.removeHeader(name);
      for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
      response.setHeader("cache-control", "no-store");
      writeHead(answer.status);
      end(answer.body);
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
