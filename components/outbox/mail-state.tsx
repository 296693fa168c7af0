import { useFormatter, useTranslations } from "next-intl";
import type { IconName } from "@/components/ui/icon";
import { Mark, type MarkShape } from "@/components/ui/mark";
import type { MailItem, MailState } from "@/lib/outbox/types";

const SIGNS: Record<MailState, { shape: MarkShape; icon: IconName }> = {
  QUEUED: { shape: "ring", icon: "clock" },
  SENT: { shape: "full", icon: "check" },
  FAILED: { shape: "warning", icon: "warning" },
  BOUNCED: { shape: "warning", icon: "close" },
};

/** Where a mail stands, in words with a sign, and what went wrong last. */
export function MailStateText({ mail }: { mail: MailItem }) {
  const t = useTranslations("mail");
  const time = useMailTime();
  const { state, attempts, problem, nextAttemptAt, sentAt, settledAt } = mail;
  return (
    <div className="flex items-start gap-2">
      <Mark {...SIGNS[state]} />
      <p className="min-w-0">
        <strong>{t(`state.${state}`)}</strong>
        {sentAt ? ` ${t("sentAt", { at: time(sentAt) })}` : null}
        <span className="block text-sm text-soft">
          {t("attempts", { count: attempts })}
          {nextAttemptAt && attempts > 0 ? `, ${t("nextAttempt", { at: time(nextAttemptAt) })}` : null}
        </span>
        {settledAt ? <span className="block font-semibold">{t("settledAt", { at: time(settledAt) })}</span> : null}
        {problem ? <span className="block text-sm">{t(`problem.${problem.kind}`)}</span> : null}
      </p>
    </div>
  );
}

/** "12.03.2026, 10:42" */
export function useMailTime(): (at: Date) => string {
  const format = useFormatter();
  return (at) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
}
