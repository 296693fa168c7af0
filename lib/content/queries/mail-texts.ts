import "server-only";
import type { Tx } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { MAIL_TEXTS, type MailText } from "../types";
import { bodyOf, loadNewest } from "./load-versions";

/** The sentences of mails, as the Redaktion wrote them last. */
export async function getMailTexts(client: Tx = db): Promise<Record<MailText, string>> {
  const newest = await loadNewest(client);
  const texts = await Promise.all(
    MAIL_TEXTS.map(async (key) => [key, await bodyOf(newest, { key, locale: "de" })] as const),
  );
  return Object.fromEntries(texts) as Record<MailText, string>;
}
