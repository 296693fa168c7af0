import type { ClaimMethod } from "../types";

/** Anybody gets an address there, so the domain proves nothing. */
const FREEMAIL = new Set([
  "gmail.com",
  "googlemail.com",
  "gmx.de",
  "gmx.net",
  "gmx.at",
  "gmx.ch",
  "web.de",
  "t-online.de",
  "freenet.de",
  "posteo.de",
  "mailbox.org",
  "outlook.com",
  "outlook.de",
  "hotmail.com",
  "hotmail.de",
  "live.de",
  "live.com",
  "msn.com",
  "yahoo.com",
  "yahoo.de",
  "icloud.com",
  "me.com",
  "aol.com",
  "aol.de",
  "arcor.de",
  "vodafone.de",
  "vodafonemail.de",
  "kabelmail.de",
  "online.de",
  "mail.de",
  "email.de",
  "proton.me",
  "protonmail.com",
  "tutanota.com",
  "tutanota.de",
  "tuta.io",
  "1und1.de",
  "ewe.net",
  "ewetel.net",
  "osnanet.de",
  "gmx.com",
]);

type Subject = {
  /** Of the claimant, lower case. */
  email: string;
  /** Addresses that the entry itself publishes. */
  onRecord: readonly string[];
  website: string | null;
  /** Somebody looks after the entry already: then nothing happens without staff. */
  hasMembers: boolean;
};

/** How somebody may show that an entry is theirs. A subdomain is not the host: it may belong to a guest. */
export function claimMethod({ email, onRecord, website, hasMembers }: Subject): ClaimMethod {
  const isOnRecord = onRecord.some((each) => each.toLowerCase() === email);
  if (isOnRecord) return hasMembers ? "SAME_DOMAIN" : "ADDRESS_ON_RECORD";
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return !FREEMAIL.has(domain) && domain === hostOf(website) ? "SAME_DOMAIN" : "CALL_BACK";
}

function hostOf(website: string | null): string | null {
  if (website === null || !URL.canParse(website)) return null;
  return new URL(website).hostname.toLowerCase().replace(/^www\./, "");
}

const DAY = 86_400_000;
/** After so many days without a decision staff are reminded. */
const REMIND_AFTER_DAYS = [3, 8] as const;

/** Whether the next reminder of an open claim is due. */
export function isReminderDue({ createdAt, reminders }: { createdAt: Date; reminders: number }, now: Date): boolean {
  const days = REMIND_AFTER_DAYS[reminders];
  return days !== undefined && now.getTime() - createdAt.getTime() >= days * DAY;
}
