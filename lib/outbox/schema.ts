import { z } from "zod";
import { text } from "@/lib/platform/fields";
import type { MailChannel, MailState } from "./types";

/** The values of the filters as they stand in the address. */
const STATE_WORDS = {
  QUEUED: "wartet",
  SENT: "gesendet",
  FAILED: "gescheitert",
  BOUNCED: "unzustellbar",
} as const satisfies Record<MailState, string>;
const CHANNEL_WORDS = {
  ACCOUNT: "konto",
  ENTRY: "eintrag",
  LIST: "verteiler",
} as const satisfies Record<MailChannel, string>;

/** The address of the list. Total: what is not understood is left out. */
export const mailFilter = z
  .object({
    zustand: z.enum(STATE_WORDS).optional().catch(undefined),
    kanal: z.enum(CHANNEL_WORDS).optional().catch(undefined),
    seite: z.coerce.number().int().min(1).max(100_000).catch(1),
  })
  .transform(({ zustand, kanal, seite }) => ({
    state: keyOf(STATE_WORDS, zustand),
    channel: keyOf(CHANNEL_WORDS, kanal),
    page: seite,
  }));
export type MailFilter = z.output<typeof mailFilter>;

/** Back to the address; the first page is not named. */
export function toAddress({ state, channel, page }: MailFilter): string {
  const values = {
    ...(state && { zustand: STATE_WORDS[state] }),
    ...(channel && { kanal: CHANNEL_WORDS[channel] }),
    ...(page > 1 && { seite: `${page}` }),
  };
  const query = new URLSearchParams(values).toString();
  return query ? `/verwaltung/post?${query}` : "/verwaltung/post";
}

export const sendAgainInput = z.object({ id: z.uuid() });
export const settleInput = z.object({ id: z.uuid(), settledNote: z.string("required").pipe(text(500)) });

function keyOf<K extends string>(words: Record<K, string>, word: string | undefined): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
