import { useTranslations } from "next-intl";
import type { MailItem } from "@/lib/outbox/types";
import { MailStateText, useMailTime } from "./mail-state";
import { useTemplateName } from "./template-name";

const COLUMNS = ["mail", "recipient", "state", "entry"] as const;

/** The outbox; one block per mail where there is no room for a table. */
export function MailTable({ mails }: { mails: readonly MailItem[] }) {
  const t = useTranslations("mail.table");
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">{t("caption")}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-edge text-left">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="px-3 py-2">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {mails.map((mail) => (
          <MailRow key={mail.id} mail={mail} />
        ))}
      </tbody>
    </table>
  );
}

const CELL = "px-3 py-2 align-top max-md:block max-md:px-0 max-md:py-1";

function MailRow({ mail }: { mail: MailItem }) {
  const t = useTranslations("mail");
  const time = useMailTime();
  const templateName = useTemplateName();
  const { id, subject, template, createdAt, recipient, entry } = mail;
  return (
    <tr className="border-b border-line max-md:block max-md:py-4">
      <th scope="row" className={`${CELL} text-left font-normal md:w-2/5`}>
        <a href={`/verwaltung/post/${id}`} className="inline-flex min-h-11 items-center font-semibold">
          {subject ?? templateName(template)}
        </a>
        <span className="block text-sm text-soft">
          {subject === null ? null : `${templateName(template)}, `}
          {t("written", { at: time(createdAt) })}
        </span>
      </th>
      <td className={`${CELL} wrap-anywhere`}>
        <span className="text-soft md:hidden">{t("table.recipient")}: </span>
        {recipient}
      </td>
      <td className={CELL}>
        <MailStateText mail={mail} />
      </td>
      <td className={`${CELL} ${entry ? "" : "max-md:hidden"}`}>
        {entry ? (
          <a href={`/verwaltung/eintraege/${entry.id}`} className="inline-flex min-h-11 items-center">
            {entry.name}
          </a>
        ) : (
          t("noEntry")
        )}
      </td>
    </tr>
  );
}
