import { findReminderLink } from "@/lib/freshness/queries/link";

type Search = Promise<Record<string, string | string[] | undefined>>;

/** The link that an address holds, and whether its press led here. */
export async function reminderOf(searchParams: Search, now: Date) {
  const { token, danke } = await searchParams;
  const own = typeof token === "string" ? token : "";
  return { token: own, link: own ? await findReminderLink(own, now) : null, isThanks: danke !== undefined };
}
