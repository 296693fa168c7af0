import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { endSessionAction } from "@/lib/accounts/actions/own-account";
import type { OwnSession } from "@/lib/accounts/types";
import { SignOut } from "./sign-out";

/** One's own signed-in browsers, each with its way out. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  const t = useTranslations("accounts.sessions");
  const format = useFormatter();
  const time = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
  return (
    <ul className="max-w-text space-y-4">
      {sessions.map(({ id, isThis, browser, network, startedAt, lastUsedAt }) => (
        <li key={id} className="space-y-3 rounded-lg border border-line bg-surface p-4">
          <p>
            <strong className="block">{browser || t("unknown")}</strong>
            {isThis ? t("this") : t("used", { at: time(lastUsedAt) })}
            <span className="block text-sm text-soft">{t("details", { at: time(startedAt), network })}</span>
          </p>
          {isThis ? (
            <SignOut />
          ) : (
            <ActionForm action={endSessionAction} labels={{}} submit={t("end")}>
              <input type="hidden" name="id" value={id} />
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
