// Loaded into the server by --prove answer: every transaction is answered a moment before it is committed.
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const EARLY_MS = 100;

/** @type {Function} */
const query = Reflect.get(pg.Client.prototype, "query");
/** @type {WeakMap<object, Promise<unknown>>} connections whose commit is still to come */
const late = new WeakMap();

/** @type {any} one function with the many shapes of the original */
const answerEarly = function (/** @type {pg.Client} */ client, /** @type {any[]} */ args) {
  const waiting = late.get(client);
  if (waiting) return waiting.then(() => Reflect.apply(query, client, args));
  if ((args[0]?.text ?? args[0]) !== "COMMIT") return Reflect.apply(query, client, args);
  const commit = sleep(EARLY_MS)
    .then(() => Reflect.apply(query, client, args))
    .catch(() => {})
    .finally(() => late.delete(client));
  late.set(client, commit);
  return Promise.resolve({ command: "COMMIT", rowCount: null, oid: 0, rows: [], fields: [] });
};

pg.Client.prototype.query = function (/** @type {any[]} */ ...args) {
  return answerEarly(this, args);
};
