import "server-only";
import { log } from "./log";

/** Takes a piece of text and waits while the receiver is slower. */
type Sink = (text: string) => Promise<void>;

/** An answer that is sent while it is made. When `work` fails the connection breaks, so that nobody takes a part for the whole. */
export function streamedAnswer(work: (sink: Sink) => Promise<void>, headers: Record<string, string>): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  work((text) => writer.write(encoder.encode(text))).then(
    () => writer.close(),
    (error: unknown) => {
      log.error("answer.broken", error);
      return writer.abort(error).catch(() => undefined);
    },
  );
  return new Response(readable, { headers: { "cache-control": "private, no-store", ...headers } });
}
