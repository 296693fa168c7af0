/** `public/offline-worker.js` keeps and answers; here a page registers it, asks what is kept, and takes it away. */
const WORKER = "/offline-worker.js";
const CACHE = "ohne-internet-";
const STATE = "/offline/stand.json";

export type Kept = { at: Date; bytes: number };

/** Private windows and addresses without https have no workers. */
export function canKeep(): boolean {
  return "serviceWorker" in navigator && "caches" in window;
}

/** What is kept on this device, null for nothing. */
export async function readKept(): Promise<Kept | null> {
  for (const name of await ownCaches()) {
    const state = await (await caches.open(name)).match(STATE);
    // The cast holds because only our worker writes there.
    const found = (await state?.json()) as { at: string; bytes: number } | undefined;
    if (found) return { at: new Date(found.at), bytes: found.bytes };
  }
  return null;
}

/** Registers the worker and has it keep the pages of one language. @throws when something could not be loaded. */
export async function keepOnDevice(prefix: string): Promise<void> {
  await navigator.serviceWorker.register(WORKER);
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  active?.postMessage({ prefix }, [port2]);
  if ((await answer) !== "kept") throw new Error("not everything could be loaded");
}

/** Nothing of it stays: neither worker nor caches. */
export async function removeFromDevice(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
}

async function ownCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE));
}
