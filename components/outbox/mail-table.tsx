import { useTranslations } from "next-intl";
import { StackedCell, StackedRow, StackedTable } from "@/components/ui/stacked-table";
import type { MailItem } from "@/lib/outbox/types";
import { MailStateText, useMailTime } from "./mail-state";
import { useTemplateName } from "./template-name";

const COLUMNS = ["mail", "recipient", "state", "entry"] as const;

/** The outbox. */
export function MailTable({ mails }: { mails: readonly MailItem[] }) {
  const t = useTranslations("mail.table");
  return (
    <StackedTable caption={t("caption")} columns={COLUMNS.map((column) => t(column))}>
      {mails.map((mail) => (
        <MailRow key={mail.id} mail={mail} />
      ))}
    </StackedTable>
  );
}

function MailRow({ mail }: { mail: MailItem }) {
  const t = useTranslations("mail");
  const { recipient, entry } = mail;
  return (
    <StackedRow heading={<MailLink mail={mail} />}>
      <StackedCell label={t("table.recipient")}>{recipient}</StackedCell>
      <StackedCell>
        <MailStateText mail={mail} />
      </StackedCell>
      <StackedCell>
        {entry ? (
          <a href={`/verwaltung/eintraege/${entry.id}`} className="inline-flex min-h-11 items-center">
            {entry.name}
          </a>
        ) : (
          <span className="max-md:hidden">{t("noEntry")}</span>
        )}
      </StackedCell>
    </StackedRow>
  );
}

function MailLink({ mail: { id, subject, template, createdAt } }: { mail: MailItem }) {
  const t = useTranslations("mail");
  const time = useMailTime();
  const templateName = useTemplateName();
  return (
    <>
      <a href={`/verwaltung/post/${id}`} className="inline-flex min-h-11 items-center font-semibold">
        {subject ?? templateName(template)}
      </a>
      <span className="block text-sm text-soft">
        {subject === null ? null : `${templateName(template)}, `}
        {t("written", { at: time(createdAt) })}
      </span>
    </>
  );
}
