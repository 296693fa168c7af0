import type { InvitationState } from "../types";

type Asked = {
  isAccepted: boolean;
  /** The last invitation, if there is one that retention has not deleted. */
  last: { settledAt: Date | null; mail: "QUEUED" | "SENT" | "FAILED" | "BOUNCED" | null } | null;
};

/** How far a provider has come. A mail that is no longer kept was sent. */
export function invitationState({ isAccepted, last }: Asked): InvitationState {
  if (isAccepted) return "ACCEPTED";
  if (!last) return "NONE";
  if (last.settledAt) return "PHONE";
  if (last.mail === "FAILED" || last.mail === "BOUNCED") return "FAILED";
  return last.mail === "QUEUED" ? "OPEN" : "SENT";
}

const DAY = 86_400_000;
const REMIND_AFTER_DAYS = [14, 30] as const;

/** Whether the next reminder is due; `createdAt` is the first mail's. */
export function isProviderReminderDue(
  { createdAt, reminders }: { createdAt: Date; reminders: number },
  now: Date,
): boolean {
  const days = REMIND_AFTER_DAYS[reminders];
  return days !== undefined && now.getTime() - createdAt.getTime() >= days * DAY;
}
