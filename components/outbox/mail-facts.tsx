import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { MailDetail } from "@/lib/outbox/types";
import { MailStateText, useMailTime } from "./mail-state";
import { useTemplateName } from "./template-name";

/** Everything about one mail but its text. */
export function MailFacts({ mail }: { mail: MailDetail }) {
  const t = useTranslations("mail.detail");
  const channel = useTranslations("mail.channel");
  const time = useMailTime();
  const templateName = useTemplateName();
  const { entry, problem, settled } = mail;
  return (
    <dl aria-label={t("facts")} className="max-w-text divide-y divide-line border-y border-line">
      <Fact term={t("state")}>
        <MailStateText mail={mail} />
      </Fact>
      {settled ? (
        <Fact term={t("settled")}>
          <span className="whitespace-pre-line">{settled.note}</span>
          {settled.by === null ? null : (
            <span className="block text-sm text-soft">{t("settledBy", { name: settled.by })}</span>
          )}
        </Fact>
      ) : null}
      {problem && !settled ? (
        <Fact term={t("advice")}>
          <Problem problem={problem} />
        </Fact>
      ) : null}
      <Fact term={t("recipient")}>{mail.recipient}</Fact>
      <Fact term={t("template")}>{templateName(mail.template)}</Fact>
      <Fact term={t("channel")}>{channel(mail.channel)}</Fact>
      {entry ? (
        <Fact term={t("entry")}>
          <a href={`/verwaltung/eintraege/${entry.id}`}>{entry.name}</a>
        </Fact>
      ) : null}
      <Fact term={t("createdAt")}>{time(mail.createdAt)}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 py-3 sm:grid-cols-[10rem_1fr]">
      <dt className="font-semibold text-soft">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

function Problem({ problem: { kind, code } }: { problem: NonNullable<MailDetail["problem"]> }) {
  const t = useTranslations("mail");
  return (
    <>
      {t(`advice.${kind}`)}
      {code === null ? null : <span className="block text-sm text-soft">{t("problem.code", { code })}</span>}
    </>
  );
}
